import { thresholdsOf } from '../../dashboard/thresholds.js';
import { rule } from '../../rule.js';
import { scale } from './scale.js';

interface Facts {
  readonly panel: string;
  readonly values: string;
}

/** Grafana takes the last step whose value is reached, in the order of the list. */
export const thresholdsUnsorted = rule({
  code: 'dashboard/thresholds-unsorted',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, values }: Facts) => `${panel}: thresholds are not in ascending order: ${values}`,
  help: () => 'Grafana does not sort them and shows the wrong colour',
  wrong: scale([null, 80, 50]),
  right: scale([null, 50, 80]),
  check: ({ dashboard }) =>
    thresholdsOf(dashboard)
      .filter(({ values }) => !rise(values))
      .map(({ panel, values, place }) => ({ facts: { panel, values: values.join(', ') }, place })),
});

/** Null is below every number, and stands for it in the first step only. */
function rise(values: readonly unknown[]): boolean {
  const numbers = values.slice(values[0] === null ? 1 : 0);
  return numbers.every((value, index) => {
    const before = index === 0 ? Number.NEGATIVE_INFINITY : numbers[index - 1];
    return typeof value === 'number' && typeof before === 'number' && value > before;
  });
}
