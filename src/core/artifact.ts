/** A file to be, in memory. */
export interface Artifact {
  /** Relative to the output folder, with `/`: `capibara6/prometheus/rules/alerts.yml`. */
  readonly path: string;
  readonly mediaType: 'application/json' | 'application/yaml' | 'text/plain' | 'text/html' | 'text/markdown';
  readonly content: string;
  /** The definition it came from, as a logical path: `capibara6 > dashboards > api-performance`. */
  readonly origin: string;
}
