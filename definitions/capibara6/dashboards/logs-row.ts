import { collapsed, logs, timeseries } from 'atalaya';
import { messages } from '../metrics/logging.js';

type Category = 'api' | 'routing' | 'ace' | 'e2b' | 'rag' | 'agents' | 'optimizations' | 'business';

/** The log of a component, folded, at the end of its dashboard: the next place to look. */
export function logsRow(category: Category) {
  return collapsed(
    'Log',
    timeseries(
      'log-levels',
      'Log messages by level',
      messages
        .where({ category })
        .rate()
        .sum({ by: ['level'] }),
      {
        draw: 'bars',
        stack: 'normal',
        size: { w: 24, h: 6 },
      },
    ),
    logs(
      'log-lines',
      'Warnings and errors',
      `{service="capibara6", category="${category}", level=~"warning|error|critical"}`,
      {
        description: 'Newest first. The level and the request are in the details of each line.',
      },
    ),
  );
}
