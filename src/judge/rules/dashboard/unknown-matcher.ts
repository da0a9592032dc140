import { text } from '../../../core/index.js';
import { FIELD_MATCHERS } from '../../../formats/dashboard/index.js';
import { closedTable, nearest, type UnknownName, unknownNames } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { withOverride } from './example.js';

const TABLE = closedTable(FIELD_MATCHERS);

const matched = (id: string) => withOverride({ id, options: 'up' }, { id: 'unit', value: 's' });

export const unknownMatcher = rule({
  code: 'dashboard/unknown-matcher',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, panel }: UnknownName) =>
    `${panel}: Grafana has no field matcher "${name}"; it skips the override`,
  help: nearest,
  wrong: matched('byname'),
  right: matched('byName'),
  check: ({ dashboard }) =>
    unknownNames(
      dashboard,
      ({ options }) =>
        options.map(({ matcher, pointer }) => ({
          name: text(matcher?.id),
          pointer: [...pointer, 'matcher', 'id'],
        })),
      TABLE,
    ),
});
