import type { LogicalPath } from './diagnostic.js';
import type { Document, Pointer } from './document.js';

export type MediaType =
  | 'application/json'
  | 'application/yaml'
  | 'text/plain'
  | 'text/html'
  | 'text/markdown'
  | 'text/x-python'
  | 'text/x-typescript';

/** The environment that an artifact is for. */
export function environmentOf({ document, origin }: Pick<Artifact, 'document' | 'origin'>): string {
  return document?.id.environment ?? origin[0] ?? '';
}

/** A file to be, in memory. */
export interface Artifact {
  /** Relative to the output folder, with `/`: `capibara6/prometheus/rules/alerts.yml`. */
  readonly path: string;
  readonly mediaType: MediaType;
  readonly content: string;
  /** What it is, so that those who judge it need not know our paths: `dashboard`, `rule-file`. */
  readonly format?: string | undefined;
  /** What a reader of the content must find in it. */
  readonly document?: Document | undefined;
  /** The documents of programs inside of it, where it is a wrapping for them: an object of Kubernetes. */
  readonly holds?: readonly Held[] | undefined;
  /** Whether it is none that is written: it stands inside of another. */
  readonly isWrapped?: boolean | undefined;
  /** The definition it came from: `['capibara6', 'dashboards', 'api-performance']`. */
  readonly origin: LogicalPath;
}

/** A document that stands inside of a file of another format. */
export interface Held {
  /** What a file of its own would be called: `alertmanager.yml`. */
  readonly name: string;
  readonly mediaType: MediaType;
  /** Where it stands: as a text, or as a part of the file itself. */
  readonly pointer: Pointer;
  /** Its own keys, where others stand beside them. */
  readonly keys?: readonly string[] | undefined;
  readonly document: Document;
}
