import type { Call, Expr } from '../ast.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import type { Lookup } from '../lookup.js';
import {
  type Dropped,
  type LabelFact,
  type LabelFlow,
  NEVER,
  NO_LABELS,
  POSSIBLY,
  SURELY,
  withFacts,
  without,
} from './flow.js';
import { joinFlow, replaceFlow, textOf } from './rewrite.js';

/** The labels of a function's result, by the function table. */
export function callFlow(expr: Call, flowOf: (expr: Expr) => LabelFlow, lookup: Lookup): LabelFlow {
  const signature = functionSignature(expr.func);
  if (signature === undefined) return { labels: new Map(), open: true };
  const argument = expr.args[seriesArgument(signature)];
  if (argument === undefined || signature.result === 'scalar') return NO_LABELS;
  const flow = flowOf(argument);
  const dropped: Dropped = { by: `${expr.func}()`, span: expr.span };
  switch (signature.labels) {
    case 'keep':
      return flow;
    case 'dropName':
      return without(flow, ['__name__'], dropped);
    case 'dropLe':
      return without(flow, ['__name__', 'le'], dropped);
    case 'none':
      return NO_LABELS;
    case 'absent':
      return absentFlow(argument, dropped);
    case 'replace':
      return replaceFlow(expr, flow, lookup);
    case 'join':
      return joinFlow(expr, flow);
    case 'info':
      return { ...withFacts(flow, [['__name__', POSSIBLY]]), open: true };
    case 'quantiles': {
      const label = textOf(expr.args[1]);
      const rest = without(flow, ['__name__', 'le'], dropped);
      return label === undefined ? { ...rest, open: true } : withFacts(rest, [[label, SURELY]]);
    }
  }
}

/**
 * `absent(x{job="api"})` makes one series with the labels that the selector fixes: by one `=` and nothing else.
 * https://github.com/prometheus/prometheus/blob/main/promql/functions.go (createLabelsForAbsentFunction)
 */
function absentFlow(argument: Expr, dropped: Dropped): LabelFlow {
  const selector = argument.type === 'matrix' ? argument.selector : argument;
  const labels = new Map<string, LabelFact>();
  if (selector.type !== 'selector') return { labels, open: false, dropped };
  const fixed = new Set<string>();
  for (const { label, operator, value } of selector.matchers) {
    if (label === '__name__') continue;
    const sets = operator === '=' && !fixed.has(label);
    if (sets) fixed.add(label);
    labels.set(label, sets && value !== '' ? { presence: 'surely', value } : { ...NEVER, dropped });
  }
  return { labels, open: false, dropped };
}
