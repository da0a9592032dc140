import { at, texts } from '../../../core/index.js';
import { REDUCERS } from '../../../formats/dashboard/index.js';
import { closedTable, nearest, type UnknownName, unknownNames } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

const OPTIONS = [
  ['options', 'reduceOptions', 'calcs'],
  ['options', 'legend', 'calcs'],
] as const;
const TABLE = closedTable(REDUCERS);

const reduced = (calc: string) =>
  dashboard({ panels: [panel({ type: 'stat', options: { reduceOptions: { calcs: [calc] } } })] });

export const unknownReducer = rule({
  code: 'dashboard/unknown-reducer',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, panel }: UnknownName) => `${panel}: Grafana has no reducer "${name}"; it shows nothing`,
  help: nearest,
  wrong: reduced('lastNonNull'),
  right: reduced('lastNotNull'),
  check: ({ dashboard }) =>
    unknownNames(
      dashboard,
      ({ panel: { json, pointer } }) =>
        OPTIONS.flatMap(keys =>
          texts(at(json, ...keys)).map(name => ({ name, pointer: [...pointer, ...keys] })),
        ),
      TABLE,
    ),
});
