import { formatDuration } from '../../core/index.js';
import { promqlRule } from './rule.js';
import { isUsualRange, sampledRange } from './sampled-range.js';

interface Facts {
  readonly func: string;
  readonly range: number;
  readonly every: number;
}

/** Since 3.0 a range does not hold its own beginning, so that one as long as two samples are apart holds one. */
export const tooFewSamples = promqlRule({
  code: 'promql/too-few-samples',
  severity: 'error',
  on: ['call'],
  message: ({ func, range, every }: Facts) =>
    `${func}() needs two samples, and ${formatDuration(range)} may hold one: they come every ${formatDuration(every)}`,
  help: ({ every }) => `take a range of ${formatDuration(4 * every)} or more`,
  wrong: 'rate(requests_total[20s])',
  right: 'rate(requests_total[1m])',
  check: (call, context, found) => {
    const sampled = context.shared(sampledRange, call);
    if (sampled === undefined || sampled.signature.samples === undefined || isUsualRange(sampled)) return;
    const { rangeMs: range, sampleMs: every } = sampled;
    if (range < 2 * every) found({ func: call.func, range, every }, call.span);
  },
});
