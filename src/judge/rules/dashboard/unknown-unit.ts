import { at, text } from '../../../core/index.js';
import { isUnit, UNITS } from '../../../formats/dashboard/index.js';
import type { PanelFields } from '../../dashboard/judged-dashboard.js';
import { type NameUse, nearest, type UnknownName, unknownNames } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { dashboard, withFields } from './example.js';

/** Places of an option that is a unit, beyond those of fields. */
const OPTIONS = [
  ['options', 'yAxis', 'unit'],
  ['options', 'cellValues', 'unit'],
] as const;

export const unknownUnit = rule({
  code: 'dashboard/unknown-unit',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, panel }: UnknownName) =>
    `${panel}: Grafana has no unit "${name}"; it prints the name after the plain number`,
  help: nearest,
  wrong: dashboard({ panels: [withFields({ unit: 'req/secs' })] }),
  right: dashboard({ panels: [withFields({ unit: 'suffix: req' })] }),
  check: ({ dashboard }) => unknownNames(dashboard, units, { names: UNITS, has: isUnit }),
});

function units({ panel: { json, pointer }, options }: PanelFields): readonly NameUse[] {
  return [
    ...OPTIONS.map(keys => ({ name: text(at(json, ...keys)), pointer: [...pointer, ...keys] })),
    ...options.map(({ values, pointer }) => ({ name: text(values.unit), pointer: [...pointer, 'unit'] })),
  ];
}
