import { list, record, text } from '../../../core/index.js';
import { TRANSFORMATIONS } from '../../../formats/dashboard/index.js';
import { closedTable, nearest, type UnknownName, unknownNames } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

const TABLE = closedTable(TRANSFORMATIONS);

const transformed = (id: string) =>
  dashboard({ panels: [panel({ transformations: [{ id, options: {} }] })] });

export const unknownTransformation = rule({
  code: 'dashboard/unknown-transformation',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, panel }: UnknownName) => `${panel}: Grafana has no transformation "${name}"; it skips it`,
  help: nearest,
  wrong: transformed('organise'),
  right: transformed('organize'),
  check: ({ dashboard }) =>
    unknownNames(
      dashboard,
      ({ panel: { json, pointer } }) =>
        list(json.transformations).map((item, index) => ({
          name: text(record(item).id),
          pointer: [...pointer, 'transformations', index, 'id'],
        })),
      TABLE,
    ),
});
