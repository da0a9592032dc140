import { logStream } from '../../../model/index.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** How a system's logs are stored: what every entry has, as what it is, and until when. */
export function indexTemplate(system: string, keepMs: number) {
  return {
    index_patterns: [`${logStream(system)}*`],
    data_stream: {},
    // Before Elasticsearch's own template for `logs-*-*`, which has 100.
    priority: 500,
    template: {
      // Since 8.14, instead of an ILM policy.
      lifecycle: { data_retention: retention(keepMs) },
      // One node holds no copies.
      settings: { number_of_replicas: 0 },
      mappings: {
        properties: {
          '@timestamp': { type: 'date' },
          level: { type: 'keyword' },
          category: { type: 'keyword' },
          message: { type: 'match_only_text' },
          // Whatever a program adds is one field, so that no number of its keys makes the index grow.
          metadata: { type: 'flattened' },
        },
      },
    },
  };
}

/** Elasticsearch has no compound durations. */
function retention(ms: number): string {
  return ms % DAY === 0 ? `${ms / DAY}d` : `${Math.ceil(ms / HOUR)}h`;
}
