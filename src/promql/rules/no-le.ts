import { factOf } from '../labels/index.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly func: string;
  readonly dropped?: string | undefined;
}

/** A quantile of a classic histogram is read from the buckets, which `le` tells apart. */
export const noLe = promqlRule({
  code: 'promql/no-le',
  severity: 'error',
  on: ['call'],
  message: ({ func }: Facts) => `${func}() needs the label "le", which its operand does not carry`,
  help: ({ dropped }) =>
    dropped === undefined
      ? 'take the _bucket series of a histogram'
      : `"${dropped}" drops it: aggregate by (le) and the labels to keep`,
  wrong: 'histogram_quantile(0.9, sum(rate(latency_seconds_bucket[5m])))',
  right: 'histogram_quantile(0.9, sum by (le) (rate(latency_seconds_bucket[5m])))',
  check: ({ func, args, span }, context, found) => {
    if (func !== 'histogram_quantile') return;
    const signature = functionSignature(func);
    const argument = signature && args[seriesArgument(signature)];
    if (argument === undefined || context.measureOf(argument).kind === 'histogram') return;
    const { presence, dropped } = factOf(context.flowOf(argument), 'le');
    if (presence === 'never') found({ func, dropped: dropped?.by }, dropped?.span ?? span);
  },
});
