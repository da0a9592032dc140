import type { Binary } from '../ast.js';
import { OPERATORS } from '../language/operators.js';
import { labelList } from '../print/parts.js';
import { isScalarLike } from '../value-type.js';
import {
  both,
  type Dropped,
  either,
  factOf,
  type LabelFact,
  type LabelFlow,
  NO_LABELS,
  only,
  withFacts,
  without,
} from './flow.js';

/**
 * The labels of a binary expression.
 * https://github.com/prometheus/prometheus/blob/main/promql/engine.go (resultMetric)
 */
export function binaryFlow(expr: Binary, left: LabelFlow, right: LabelFlow): LabelFlow {
  const { kind } = OPERATORS[expr.op];
  const leftIsScalar = isScalarLike(expr.left);
  const rightIsScalar = isScalarLike(expr.right);
  if (leftIsScalar && rightIsScalar) return NO_LABELS;
  const dropsName = kind === 'arithmetic' || kind === 'trim' || expr.bool === true;
  if (leftIsScalar || rightIsScalar) {
    const flow = leftIsScalar ? right : left;
    return dropsName ? withoutName(flow, expr) : flow;
  }
  if (kind === 'set') return expr.op === 'or' ? union(left, right) : left;
  const matched = matchedFlow(expr, left, right);
  return dropsName ? withoutName(matched, expr) : matched;
}

function withoutName(flow: LabelFlow, { op, span }: Binary): LabelFlow {
  return without(flow, ['__name__'], { by: op, span });
}

function union(left: LabelFlow, right: LabelFlow): LabelFlow {
  const names = new Set([...left.labels.keys(), ...right.labels.keys()]);
  const labels = new Map([...names].map(label => [label, either(factOf(left, label), factOf(right, label))]));
  return { labels, open: left.open || right.open, dropped: left.dropped ?? right.dropped };
}

/** The labels of matched pairs: of the side with many, with what the other side adds. */
function matchedFlow(expr: Binary, left: LabelFlow, right: LabelFlow): LabelFlow {
  const { matching } = expr;
  const group = matching?.group;
  const many = group?.side === 'right' ? right : left;
  const one = group?.side === 'right' ? left : right;
  const agreed = withAgreement(expr, many, one);
  if (group === undefined) {
    if (matching === undefined) return agreed;
    const dropped: Dropped = {
      by: `${matching.type}${labelList(matching.labels)}`,
      span: matching.span ?? expr.span,
    };
    return matching.type === 'on'
      ? only(agreed, matching.labels, dropped)
      : without(agreed, matching.labels, dropped);
  }
  return withFacts(
    agreed,
    group.include.map(label => [label, factOf(one, label)] as const),
  );
}

/** Pairs agree on the labels that they are matched by. */
function withAgreement({ matching, op }: Binary, many: LabelFlow, one: LabelFlow): LabelFlow {
  const agree = (label: string): readonly [string, LabelFact] => [
    label,
    both(factOf(many, label), factOf(one, label)),
  ];
  if (matching?.type === 'on') return withFacts(many, matching.labels.map(agree));
  const ignored = new Set(['__name__', ...(matching?.labels ?? [])]);
  const names = new Set([...many.labels.keys(), ...one.labels.keys()].filter(label => !ignored.has(label)));
  // With an unlisted label only one side could have, the pair would not match.
  const open = many.open && one.open;
  const dropped: Dropped | undefined = many.open && !one.open ? { by: op } : many.dropped;
  return { ...withFacts(many, [...names].map(agree)), open, dropped };
}
