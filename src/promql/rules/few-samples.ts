import { formatDuration } from '../../core/index.js';
import { promqlRule } from './rule.js';
import { isUsualRange, sampledRange } from './sampled-range.js';

interface Facts {
  readonly func: string;
  readonly range: number;
  readonly every: number;
}

/** Where a scrape fails, too few samples are left, and the result has a gap. A subquery has no scrapes that fail. */
export const fewSamples = promqlRule({
  code: 'promql/few-samples',
  severity: 'warning',
  on: ['call'],
  message: ({ func, range, every }: Facts) =>
    `${func}() over ${formatDuration(range)} has gaps where a scrape fails: samples come every ${formatDuration(every)}`,
  help: ({ every }) => `take a range of ${formatDuration(4 * every)} or more`,
  wrong: 'rate(requests_total[45s])',
  right: 'rate(requests_total[1m])',
  check: (call, context, found) => {
    if (call.args.some(({ type }) => type === 'subquery')) return;
    const sampled = context.shared(sampledRange, call);
    if (sampled === undefined || sampled.signature.samples === undefined || isUsualRange(sampled)) return;
    const { rangeMs: range, sampleMs: every } = sampled;
    if (range >= 2 * every && range < 4 * every) found({ func: call.func, range, every }, call.span);
  },
});
