import { groupBy } from '../../core/index.js';
import type { Metric } from '../../model/index.js';

/** The values of one or several labels: a type of its own in the modules. */
export interface ClosedSet {
  /** In snake case: `method`, or `ace_component` where labels of one name have several sets. */
  readonly name: string;
  readonly values: readonly string[];
}

interface Use {
  readonly label: string;
  readonly values: readonly string[];
  readonly stem: string;
}

/**
 * The set of a label with these values. Labels of the same name and values share one, whatever the order of the values.
 * Where a name has several sets, each is named after what the metrics with it have in common.
 */
export function closedSets(
  metrics: readonly Metric[],
  stemOf: (metric: Metric) => string,
): (label: string, values: readonly string[]) => ClosedSet {
  const uses = metrics.flatMap(metric =>
    Object.entries(metric.labels).flatMap(([label, { values }]): Use[] =>
      values === undefined ? [] : [{ label, values, stem: stemOf(metric) }],
    ),
  );
  const sets = new Map<string, ClosedSet>();
  for (const [label, ofLabel] of groupBy(uses, use => use.label)) {
    const variants = [...groupBy(ofLabel, use => keyOf(label, use.values))];
    for (const [key, members] of variants) {
      const name = variants.length === 1 ? label : `${commonStem(members)}_${label}`;
      sets.set(key, { name, values: [...new Set(members[0]?.values)] });
    }
  }
  return (label, values) => sets.get(keyOf(label, values)) ?? { name: label, values };
}

const keyOf = (label: string, values: readonly string[]): string =>
  JSON.stringify([label, [...values].sort()]);

/** The words that the names of all metrics begin with; all of the first one's if they have none in common. */
function commonStem(uses: readonly Use[]): string {
  const [first = [], ...others] = uses.map(({ stem }) => stem.split('_'));
  const differs = first.findIndex((word, index) => others.some(words => words[index] !== word));
  return (differs < 1 ? first : first.slice(0, differs)).join('_');
}
