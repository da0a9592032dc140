import { type ConsecutiveOptions, consecutiveSchema } from '../../language/index.js';
import { consecutiveSeries } from '../../model/index.js';
import { binary, overTime } from '../../promql/index.js';
import { report } from '../problems/problems.js';
import { derivation } from './derivation.js';
import { recording } from './recording.js';
import type { Expander } from './value.js';

const FUNCTIONS = { lowest: 'min_over_time', highest: 'max_over_time' } as const;

/**
 * The lowest or the highest of the last readings, where there are as many. The window is a tenth of a scrape interval
 * longer than the readings take, so that none is missing when a scrape is late; right after a scrape it may hold one more,
 * never one less.
 */
export const expandConsecutive: Expander<ConsecutiveOptions> = ({ options, ...about }) => {
  const { of, readings, extreme, every = about.environment.prometheus.scrapeInterval } = options;
  const { ast: selector } = of;
  if (selector.type !== 'selector')
    return { mistakes: [report('derived/no-readings', {}, { path: [...about.path, 'of'] })] };
  const window = { ms: Math.round((readings + 0.1) * every) };
  return {
    recordings: [
      recording(about, {
        series: consecutiveSeries(about.name, extreme, readings),
        expr: binary(
          overTime(FUNCTIONS[extreme], selector, window),
          'and',
          binary(overTime('count_over_time', selector, window), '>=', readings),
        ),
        unit: of.unit,
        help: `The ${extreme} of the last ${readings} readings of ${about.name}.`,
      }),
    ],
  };
};

export const consecutive = derivation({
  schema: consecutiveSchema,
  sources: ({ of }) => [[['of'], of]],
  expand: expandConsecutive,
  // Each end of the readings is a series of its own.
  variant: 'extreme',
});
