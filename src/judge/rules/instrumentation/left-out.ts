import { groupBy } from '../../../core/index.js';
import type { Obstacle } from '../../../formats/index.js';
import { rule } from '../../rule.js';

type Told = Exclude<Obstacle, { readonly type: 'no-total' }>;

interface Facts {
  readonly name: string;
  readonly languages: readonly string[];
  readonly obstacle: Told;
}

const declared = (metric: string) => ({
  'system.ts': `
const pace = ${metric};
export default system('shop', {
  ...shop,
  prometheus: { features: ['native-histograms'] },
  metrics: [...shop.metrics, pace],
});`,
});

/** A program cannot emit all that can be declared. The rest of a module is of use all the same. `metric/no-total` says it of its own. */
export const leftOut = rule({
  code: 'instrumentation/left-out',
  severity: 'warning',
  needs: ['modules'],
  message: ({ name, languages, obstacle }: Facts) =>
    `the ${languages.join(' and ')} ${languages.length === 1 ? 'module leaves' : 'modules leave'} ${name} out: ${reason(obstacle)}`,
  help: ({ obstacle }) => help(obstacle),
  wrong: declared("nativeHistogram('shop_pace_seconds', { help: 'Pace.' })"),
  right: declared("histogram('shop_pace_seconds', { help: 'Pace.', buckets: [0.1, 1] })"),
  check: ({ modules }) => {
    const all = modules.flatMap(({ language, leftOut }) =>
      leftOut.flatMap(({ name, origin, obstacle }) =>
        obstacle.type === 'no-total' ? [] : [{ name, origin, obstacle, language }],
      ),
    );
    return [...groupBy(all, ({ origin, obstacle }) => JSON.stringify([origin, obstacle])).values()].map(
      same => {
        const [{ name, obstacle, origin }] = same as [(typeof same)[number]];
        const languages = same.map(({ language }) => language);
        return { facts: { name, languages, obstacle }, place: { path: origin } };
      },
    );
  },
});

function reason(obstacle: Told): string {
  switch (obstacle.type) {
    case 'function':
      return `${obstacle.name} would be the name of what records it, and is that of ${obstacle.other}`;
    case 'native':
      return 'it is a native histogram, which the client library cannot emit';
    case 'reserved':
      return 'it counts under this name what it did not record';
    case 'metric':
      return `it moves ${obstacle.name}, which is left out`;
    case 'series':
      return `prometheus_client keeps the name ${obstacle.name} for ${obstacle.other}`;
  }
}

function help(obstacle: Told): string {
  switch (obstacle.type) {
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
