import { CUSTOM_FIELDS, FIELD_OPTIONS, type PanelView } from '../../../formats/dashboard/index.js';
import { type NameTable, nearest, type UnknownName, unknownNames } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { withOverride } from './example.js';

const set = (id: string) => withOverride({ id: 'byName', options: 'up' }, { id, value: 2 });

export const unknownOption = rule({
  code: 'dashboard/unknown-option',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, panel }: UnknownName) => `${panel}: Grafana has no field option "${name}"; it ignores it`,
  help: nearest,
  wrong: set('custom.lineWidht'),
  right: set('custom.lineWidth'),
  check: ({ dashboard }) =>
    unknownNames(
      dashboard,
      ({ options }) =>
        options
          .filter(({ matcher }) => matcher !== undefined)
          .flatMap(({ values, pointer }) =>
            Object.keys(values).map(name => ({ name, pointer: [...pointer, 'properties'] })),
          ),
      optionsOf,
    ),
});

/** The options that an override may set: the standard ones and those of the panel's kind. */
function optionsOf({ type }: PanelView): NameTable {
  const own = CUSTOM_FIELDS[type ?? ''];
  const names = [...FIELD_OPTIONS, ...(own ?? []).map(name => `custom.${name}`)];
  return {
    names,
    has: name => own === undefined || names.some(known => name === known || name.startsWith(`${known}.`)),
  };
}
