import type {
  AtModifier,
  BinaryOperator,
  Expr,
  Matcher,
  Matching,
  VectorSelector,
} from '../../../src/promql/index.js';

/** A node of the tree that `/api/v1/parse_query` answers with. */
export interface PrometheusNode {
  readonly type: string;
  // The fields depend on the type; the test fails on any that is not as expected.
  // biome-ignore lint/suspicious/noExplicitAny: foreign data, read field by field.
  readonly [field: string]: any;
}

/** Prometheus' tree in our form: without parentheses, its one-to-one matching left out. */
export function fromPrometheus(node: PrometheusNode): Expr {
  switch (node.type) {
    case 'parenExpr':
      return fromPrometheus(node.expr);
    case 'numberLiteral':
      return { type: 'number', value: Number(String(node.val).replace('Inf', 'Infinity')) };
    case 'stringLiteral':
      return { type: 'string', value: node.val };
    case 'unaryExpr':
      return { type: 'unary', op: node.op, expr: fromPrometheus(node.expr) };
    case 'vectorSelector':
      return selector(node);
    case 'matrixSelector':
      return { type: 'matrix', selector: selector(node), range: { type: 'duration', ms: node.range } };
    case 'subquery':
      return {
        type: 'subquery',
        expr: fromPrometheus(node.expr),
        range: { type: 'duration', ms: node.range },
        ...(node.step !== 0 && { step: { type: 'duration', ms: node.step } }),
        ...modifiers(node),
      };
    case 'call':
      return { type: 'call', func: node.func.name, args: node.args.map(fromPrometheus) };
    case 'aggregation':
      return {
        type: 'aggregation',
        op: node.op,
        expr: fromPrometheus(node.expr),
        ...(node.param !== null && { param: fromPrometheus(node.param) }),
        ...((node.without || node.grouping.length > 0) && {
          grouping: { type: node.without ? 'without' : 'by', labels: node.grouping },
        }),
      };
    case 'binaryExpr': {
      const matching = node.matching === null ? undefined : matchingOf(node.matching);
      return {
        type: 'binary',
        op: node.op as BinaryOperator,
        left: fromPrometheus(node.lhs),
        right: fromPrometheus(node.rhs),
        ...(node.bool && { bool: true }),
        ...(matching && { matching }),
      };
    }
    default:
      throw new Error(`unknown node ${node.type}`);
  }
}

function selector(node: PrometheusNode): VectorSelector {
  const matchers: Matcher[] = node.matchers
    .filter((matcher: PrometheusNode) => matcher.name !== '__name__')
    .map(({ type, name, value }: PrometheusNode) => ({ label: name, operator: type, value }));
  const name = node.matchers.find((matcher: PrometheusNode) => matcher.name === '__name__')?.value;
  return { type: 'selector', ...(name !== undefined && { metric: name }), matchers, ...modifiers(node) };
}

function modifiers({ offset, timestamp, startOrEnd }: PrometheusNode): Pick<VectorSelector, 'offset' | 'at'> {
  const at: AtModifier | undefined = startOrEnd
    ? { type: startOrEnd }
    : timestamp === null || timestamp === undefined
      ? undefined
      : { type: 'timestamp', seconds: timestamp / 1000 };
  return { ...(offset !== 0 && { offset: { type: 'duration', ms: offset } }), ...(at && { at }) };
}

function matchingOf({ card, include, labels, on }: PrometheusNode): Matching | undefined {
  const side = { 'many-to-one': 'left', 'one-to-many': 'right' }[card as string] as
    | 'left'
    | 'right'
    | undefined;
  if (!on && labels.length === 0 && side === undefined) return undefined;
  return { type: on ? 'on' : 'ignoring', labels, ...(side && { group: { side, include } }) };
}

/**
 * What means the same is made the same: matchers in one order, groupings and matchings that say nothing left out. Numbers become
 * text, since comparing must tell NaN from Inf.
 */
export function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, normal(part)]));
  const { matchers, grouping, matching } = copy as {
    matchers?: object[];
    grouping?: Silent;
    matching?: Silent;
  };
  if (matchers !== undefined) copy.matchers = matchers.map(matcher => JSON.stringify(matcher)).sort();
  if (grouping?.type === 'by' && grouping.labels.length === 0) delete copy.grouping;
  if (matching?.type === 'ignoring' && matching.labels.length === 0 && matching.group === undefined)
    delete copy.matching;
  return copy;
}

interface Silent {
  readonly type: string;
  readonly labels: readonly string[];
  readonly group?: object;
}
