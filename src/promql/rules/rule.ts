import { type DiagnosticSeverity, diagnose, type Problem, type Span } from '../../core/index.js';
import type { Expr } from '../ast.js';
import type { Context } from '../check/context.js';
import type { Add } from '../report.js';

/** What a rule looks at: nodes of a type, or the whole condition of an alert. */
export type Place = Expr['type'] | 'condition';
type Node<P> = P extends 'condition' ? Expr : Extract<Expr, { type: P }>;

/**
 * What Prometheus loads without a word, although it is wrong or hardly meant. A rule is one file, named after its code, and
 * looks at the nodes of a tree by itself; what several rules look at is worked out once, in the context. What Prometheus
 * refuses is a problem of `problems-*.ts`, and no choice of a project.
 */
export interface PromqlRule {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  /** A range's selector counts as a selector. */
  readonly on: readonly Place[];
  /** True if it needs nothing but the expression; all others compare with the declared metrics. */
  readonly withoutMetrics: boolean;
  /** An expression that breaks this rule, and its neighbour that breaks none. */
  readonly wrong: string;
  readonly right: string;
  readonly look: (node: Expr, context: Context, add: Add) => void;
}

interface RuleDraft<F, P extends Place> extends Problem<F>, Pick<PromqlRule, 'wrong' | 'right'> {
  readonly code: `promql/${string}`;
  readonly on: readonly P[];
  readonly withoutMetrics?: true;
  /** Calls `found` with the facts of each case, and with what the caret underlines. */
  readonly check: (node: Node<P>, context: Context, found: (facts: F, span?: Span) => void) => void;
}

/** Defines a rule. The facts' type is told once, by the parameter of `message`. */
export function promqlRule<F, P extends Place>(draft: RuleDraft<F, P>): PromqlRule {
  const { code, severity, on, withoutMetrics = false, wrong, right, check } = draft;
  return {
    code,
    severity,
    on,
    withoutMetrics,
    wrong,
    right,
    look: (node, context, add) =>
      check(node as Node<P>, context, (facts, span) => add(diagnose(code, draft, facts, NOWHERE), span)),
  };
}

/** The collector knows the path and the text. */
const NOWHERE = { path: [] };
