import { catalogue, wording } from '../../core/index.js';

/** Why a client library cannot emit a metric. */
export type Obstacle =
  | { readonly type: 'no-total' }
  | { readonly type: 'function'; readonly name: string; readonly other: string }
  | { readonly type: 'series'; readonly name: string; readonly other: string };

export const { report, codes } = catalogue({
  'instrumentation/left-out': wording<{ metric: string; language: string; obstacle: Obstacle }>({
    severity: 'warning',
    message: ({ metric, language, obstacle }) =>
      `the ${language} module leaves ${metric} out: ${reason(metric, obstacle)}`,
    help: ({ metric, obstacle }) =>
      obstacle.type === 'no-total'
        ? `rename it to ${metric}_total, if nobody else emits it`
        : 'rename one of them',
  }),
});

function reason(metric: string, obstacle: Obstacle): string {
  switch (obstacle.type) {
    case 'no-total':
      return `prometheus_client would expose this counter as ${metric}_total`;
    case 'function':
      return `${obstacle.name} would be the name of what records it, and is that of ${obstacle.other}`;
    case 'series':
      return `prometheus_client keeps the name ${obstacle.name} for ${obstacle.other}`;
  }
}
