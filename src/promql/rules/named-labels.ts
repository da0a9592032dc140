import { didYouMean, type Span } from '../../core/index.js';
import type { Aggregation, Binary } from '../ast.js';
import type { Context } from '../check/context.js';
import { isTemplate } from '../check/selector.js';
import { factOf, type LabelFlow, presenceOf } from '../labels/index.js';
import { groupingText, labelList } from '../print/parts.js';
import { isScalarLike } from '../value-type.js';

/** A label that a grouping or a matching names, and that no series there has. */
export interface StrangeLabel {
  readonly label: string;
  readonly where: string;
  readonly dropped?: string | undefined;
  /** A label that is there, and that the person may have meant. */
  readonly near?: string | undefined;
  /** True if the list says what does not count, so that one that is not there changes nothing. */
  readonly excludes: boolean;
  readonly span: Span | undefined;
}

/** The labels in lists of a node that its operands do not carry. */
export function strangeLabels(node: Aggregation | Binary, context: Context): readonly StrangeLabel[] {
  const lists = node.type === 'aggregation' ? inGrouping(node, context) : inMatching(node, context);
  return lists.flatMap(({ labels, where, flows, excludes, span }) =>
    labels.flatMap(label => {
      if (flows.some(flow => presenceOf(flow, label) !== 'never')) return [];
      if (label === '__name__' || isTemplate(label, context)) return [];
      const dropped = flows.map(flow => factOf(flow, label).dropped).find(each => each !== undefined)?.by;
      return [{ label, where: where(), dropped, near: nearest(label, flows), excludes, span }];
    }),
  );
}

/** Labels by name, and the operands of which one must carry each. */
interface Named {
  readonly labels: readonly string[];
  readonly where: () => string;
  readonly flows: readonly LabelFlow[];
  readonly excludes: boolean;
  readonly span: Span | undefined;
}

function inGrouping({ op, expr, grouping, span }: Aggregation, { flowOf }: Context): readonly Named[] {
  if (grouping === undefined || grouping.labels.length === 0) return NONE;
  const where = () => `${op} ${groupingText(grouping)}`;
  const excludes = grouping.type === 'without';
  return [{ labels: grouping.labels, where, flows: [flowOf(expr)], excludes, span: grouping.span ?? span }];
}

function inMatching({ left, right, matching, span: own }: Binary, { flowOf }: Context): readonly Named[] {
  if (matching === undefined || isScalarLike(left) || isScalarLike(right)) return NONE;
  const { type, labels, group, span = own } = matching;
  const flows = [flowOf(left), flowOf(right)] as const;
  const excludes = type === 'ignoring';
  const compared = { labels, where: () => `${type}${labelList(labels)}`, flows, excludes, span };
  if (group === undefined) return [compared];
  const { side, include } = group;
  const one = [side === 'left' ? flows[1] : flows[0]];
  const where = () => `group_${side}${labelList(include)}`;
  return [compared, { labels: include, where, flows: one, excludes: false, span }];
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
