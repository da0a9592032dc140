import { problem, problems } from '../../core/index.js';

/** Why a module cannot have a metric or an event. */
export type Obstacle =
  | { readonly type: 'no-total' }
  | { readonly type: 'native' }
  | { readonly type: 'reserved' }
  | { readonly type: 'metric'; readonly name: string }
  | { readonly type: 'function'; readonly name: string; readonly other: string }
  | { readonly type: 'series'; readonly name: string; readonly other: string };

export const { report, codes } = problems({
  'instrumentation/left-out': problem<{ name: string; language: string; obstacle: Obstacle }>({
    severity: 'warning',
    message: ({ name, language, obstacle }) =>
      `the ${language} module leaves ${name} out: ${reason(name, obstacle)}`,
    help: ({ name, obstacle }) => help(name, obstacle),
  }),
});

function reason(metric: string, obstacle: Obstacle): string {
  switch (obstacle.type) {
    case 'no-total':
      return `prometheus_client would expose this counter as ${metric}_total`;
    case 'function':
      return `${obstacle.name} would be the name of what records it, and is that of ${obstacle.other}`;
    case 'native':
      return 'its client library has no native histograms';
    case 'reserved':
      return 'it counts under this name what it did not record';
    case 'metric':
      return `it moves ${obstacle.name}, which is left out`;
    case 'series':
      return `prometheus_client keeps the name ${obstacle.name} for ${obstacle.other}`;
  }
}

function help(metric: string, obstacle: Obstacle): string {
  switch (obstacle.type) {
    case 'no-total':
      return `rename it to ${metric}_total, if nobody else emits it`;
    case 'native':
      return 'declare a histogram with buckets, or emit this one with a library that has native histograms';
    case 'reserved':
      return "say that you know: emittedBy: 'instrumentation'";
    case 'metric':
      return 'see what is said of that';
    default:
      return 'rename one of them';
  }
}
