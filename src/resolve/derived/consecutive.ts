import type { ConsecutiveOptions } from '../../language/index.js';
import { consecutiveSeries } from '../../model/index.js';
import { binary, overTime, type VectorSelector } from '../../promql/index.js';
import { report } from '../catalogue.js';
import type { Expander } from './expander.js';
import { recording } from './recording.js';

const FUNCTIONS = { lowest: 'min_over_time', highest: 'max_over_time' } as const;

/**
 * The lowest or the highest of the last readings, where there are as many. The window is a tenth of a scrape interval
 * longer than the readings take, so that none is missing when a scrape is late; right after a scrape it may hold one more,
 * never one less.
 */
export const expandConsecutive: Expander<ConsecutiveOptions> = (about, options, path) => {
  const { of, readings, extreme } = options;
  if (of.ast.type !== 'selector') {
    about.context.note(report('derived/no-readings', {}, { path: [...path, 'of'] }));
    return { recordings: [] };
  }
  const every = options.every ?? about.context.options.prometheus.scrapeInterval;
  const window = { ms: Math.round((readings + 0.1) * every) };
  const selector: VectorSelector = of.ast;
  return {
    recordings: [
      recording(about, {
        series: consecutiveSeries(about.definition.name, extreme, readings),
        expr: binary(
          overTime(FUNCTIONS[extreme], selector, window),
          'and',
          binary(overTime('count_over_time', selector, window), '>=', readings),
        ),
        unit: of.unit,
        help: `The ${extreme} of the last ${readings} readings of ${about.definition.name}.`,
      }),
    ],
  };
};
