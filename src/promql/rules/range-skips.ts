import { formatDuration } from '../../core/index.js';
import { promqlRule } from './rule.js';
import { sampledRange } from './sampled-range.js';

interface Facts {
  readonly func: string;
  readonly range: number;
  readonly every: number;
}

/** A rule that is evaluated less often than its range is long sees nothing of what lies between. */
export const rangeSkips = promqlRule({
  code: 'promql/range-skips',
  severity: 'warning',
  on: ['call'],
  message: ({ func, range, every }: Facts) =>
    `${func}() looks at ${formatDuration(range)} every ${formatDuration(every)}, and never at what lies between`,
  help: ({ every }) => `take a range of ${formatDuration(every)} or more`,
  wrong: 'max_over_time(memory_bytes[10s])',
  right: 'max_over_time(memory_bytes[1m])',
  check: (call, context, found) => {
    const every = context.everyMs ?? context.metrics?.timing?.evaluationMs;
    if (every === undefined || context.dialect !== 'prometheus') return;
    const sampled = context.shared(sampledRange, call);
    if (sampled?.signature.sumsUp !== true || sampled.rangeMs >= every) return;
    // Of a range that holds too little for the function itself, that is said.
    if (sampled.signature.samples !== undefined && sampled.rangeMs < 2 * sampled.sampleMs) return;
    found({ func: call.func, range: sampled.rangeMs, every }, call.span);
  },
});
