import type { Expr } from '../ast.js';
import type { Context } from '../check/context.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import { READS_HISTOGRAMS } from '../language/histogram-samples.js';
import { print } from '../print/print.js';
import { isNative } from '../series.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly what: string;
  readonly metric: string;
}

/** Most functions, and all comparisons, leave native histograms out: one is neither greater nor smaller than anything. */
export const histogramSamples = promqlRule({
  code: 'promql/histogram-samples',
  severity: 'error',
  on: ['call', 'aggregation', 'binary'],
  message: ({ what, metric }: Facts) => `${what} leaves native histograms out, and "${metric}" is one`,
  help: () => 'take histogram_quantile(), histogram_avg(), histogram_count() or histogram_sum() of it first',
  wrong: 'max by (job) (rate(native_seconds[5m]))',
  right: 'avg by (job) (rate(native_seconds[5m]))',
  check: (node, context, found) => {
    const name = node.type === 'call' ? node.func : node.op;
    if (READS_HISTOGRAMS.has(name)) return;
    const judge = (operand: Expr) => {
      const metric = nativeHistogram(operand, context);
      if (metric === undefined) return;
      const what = node.type === 'binary' ? `"${name}"` : `${name}()`;
      found({ what, metric }, operand.span ?? node.span);
    };
    if (node.type === 'binary') {
      judge(node.left);
      judge(node.right);
    } else if (node.type === 'aggregation') judge(node.expr);
    else {
      const signature = functionSignature(node.func);
      const argument = signature && node.args[seriesArgument(signature)];
      if (argument !== undefined) judge(argument);
    }
  },
});

/** How to name the native histogram that an operand is; undefined if it is none. */
function nativeHistogram(operand: Expr, context: Context): string | undefined {
  const { kind, metric } = context.measureOf(operand);
  if (kind !== 'histogram') return undefined;
  const declared = context.lookup.series(metric)?.metric;
  // That a classic one has no series of its name is said where it is named.
  if (declared !== undefined && !isNative(declared)) return undefined;
  return metric ?? print(operand);
}
