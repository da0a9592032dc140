import { didYouMean, type Span } from '../../core/index.js';
import type { Aggregation, Binary } from '../ast.js';
import type { Context } from '../check/context.js';
import { isTemplate } from '../check/selector.js';
import { factOf, type LabelFlow, presenceOf } from '../labels/index.js';
import { groupingText, labelList } from '../print/parts.js';
import { isScalarLike } from '../value-type.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly where: string;
  readonly dropped?: string | undefined;
  readonly near?: string | undefined;
}

/** A grouping or a matching names a label that no series there has: typed wrong, or aggregated away before. */
export const labelNotCarried = promqlRule({
  code: 'promql/label-not-carried',
  severity: 'error',
  on: ['aggregation', 'binary'],
  message: ({ label, where }: Facts) =>
    `${where} names the label "${label}", which the operand does not carry`,
  help: ({ dropped, near }) => near ?? (dropped === undefined ? undefined : `"${dropped}" drops it`),
  wrong: 'sum by (endpont) (rate(requests_total[5m]))',
  right: 'sum by (endpoint) (rate(requests_total[5m]))',
  check: (node, context, found) => {
    const lists = node.type === 'aggregation' ? inGrouping(node, context) : inMatching(node, context);
    for (const { labels, where, flows, span } of lists) {
      for (const label of labels) {
        if (flows.some(flow => presenceOf(flow, label) !== 'never')) continue;
        if (label === '__name__' || isTemplate(label, context)) continue;
        const dropped = flows.map(flow => factOf(flow, label).dropped).find(each => each !== undefined)?.by;
        found({ label, where: where(), dropped, near: nearest(label, flows) }, span);
      }
    }
  },
});

/** Labels by name, and the operands of which one must carry each. */
interface Named {
  readonly labels: readonly string[];
  readonly where: () => string;
  readonly flows: readonly LabelFlow[];
  readonly span: Span | undefined;
}

function inGrouping({ op, expr, grouping, span }: Aggregation, { flowOf }: Context): readonly Named[] {
  if (grouping === undefined || grouping.labels.length === 0) return NONE;
  const where = () => `${op} ${groupingText(grouping)}`;
  return [{ labels: grouping.labels, where, flows: [flowOf(expr)], span: grouping.span ?? span }];
}

function inMatching({ left, right, matching, span: own }: Binary, { flowOf }: Context): readonly Named[] {
  if (matching === undefined || isScalarLike(left) || isScalarLike(right)) return NONE;
  const { type, labels, group, span = own } = matching;
  const flows = [flowOf(left), flowOf(right)] as const;
  const compared = { labels, where: () => `${type}${labelList(labels)}`, flows, span };
  if (group === undefined) return [compared];
  const { side, include } = group;
  const one = [side === 'left' ? flows[1] : flows[0]];
  return [compared, { labels: include, where: () => `group_${side}${labelList(include)}`, flows: one, span }];
}

const NONE: readonly never[] = [];

/** A label that an operand does carry and that the person may have meant. */
function nearest(label: string, flows: readonly LabelFlow[]): string | undefined {
  const carried = flows.flatMap(flow =>
    [...flow.labels]
      .filter(([name, { presence }]) => presence !== 'never' && name !== '__name__')
      .map(([name]) => name),
  );
  return didYouMean(label, carried);
}
