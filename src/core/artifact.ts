import type { LogicalPath } from './diagnostic.js';

/** A file to be, in memory. */
export interface Artifact {
  /** Relative to the output folder, with `/`: `capibara6/prometheus/rules/alerts.yml`. */
  readonly path: string;
  readonly mediaType:
    | 'application/json'
    | 'application/yaml'
    | 'text/plain'
    | 'text/html'
    | 'text/markdown'
    | 'text/x-python'
    | 'text/x-typescript';
  readonly content: string;
  /** What a reader of the content must find in it, as plain data; absent for plain text. */
  readonly document?: unknown;
  /** The definition it came from, `['capibara6', 'dashboards', 'api-performance']`. */
  readonly origin: LogicalPath;
}
