import { lazy } from '../../core/index.js';
import type { Expr } from '../ast.js';
import { type LabelFlow, labelFlows } from '../labels/index.js';
import { type Lookup, lookupIn } from '../lookup.js';
import type { Metrics } from '../metric.js';
import type { Report } from '../report.js';
import type { Dialect } from '../syntax/lexer.js';
import { guardsOf } from '../tree/guards.js';
import { type Measure, measures } from '../units/index.js';

/** What the rules of the check share. Flows and measures are worked out once per part of the tree. */
export interface Context {
  readonly report: Report;
  readonly target: string;
  readonly dialect: Dialect;
  /** The feature flags that are set. */
  readonly features: readonly string[];
  readonly metrics: Metrics | undefined;
  /** How often the rule is evaluated, if not as often as the rest. */
  readonly everyMs?: number | undefined;
  readonly lookup: Lookup;
  readonly flowOf: (expr: Expr) => LabelFlow;
  readonly measureOf: (expr: Expr) => Measure;
  /** Whether a part of the tree only decides which series pass. */
  readonly isGuard: (expr: Expr) => boolean;
  /** What several rules look at in one node, worked out once: `shared(limitsOf, node)`. */
  readonly shared: <Node extends object, Answer>(
    work: (node: Node, context: Context) => Answer,
    node: Node,
  ) => Answer;
}

export function contextOf(
  {
    target,
    dialect,
    features,
    metrics,
    everyMs,
  }: Pick<Context, 'target' | 'dialect' | 'features' | 'metrics' | 'everyMs'>,
  report: Report,
  tree: Expr,
): Context {
  const lookup = lookupIn(metrics, target);
  const flowOf = labelFlows(lookup);
  const measureOf = measures(lookup);
  const guards = lazy(() => guardsOf(tree));
  const context: Context = {
    report,
    target,
    dialect,
    features,
    metrics,
    everyMs,
    lookup,
    flowOf,
    measureOf,
    isGuard: expr => guards().has(expr),
    shared: sharing(() => context),
  };
  return context;
}

/** Rules are asked node by node, so that the last answer is the only one that is asked for again. */
function sharing(context: () => Context): Context['shared'] {
  const last = new Map<unknown, { node: object; answer: unknown }>();
  return (work, node) => {
    const known = last.get(work);
    if (known !== undefined && known.node === node) return known.answer as ReturnType<typeof work>;
    const answer = work(node, context());
    if (known === undefined) last.set(work, { node, answer });
    else {
      known.node = node;
      known.answer = answer;
    }
    return answer;
  };
}
