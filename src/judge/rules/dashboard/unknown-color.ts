import { isRecord, texts } from '../../../core/index.js';
import { COLOR_NAMES, isColor } from '../../../formats/dashboard/index.js';
import { nearest, type UnknownName, unknownNames } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { withOverride } from './example.js';

const fixed = (fixedColor: string) =>
  withOverride({ id: 'byName', options: 'up' }, { id: 'color', value: { mode: 'fixed', fixedColor } });

export const unknownColor = rule({
  code: 'dashboard/unknown-color',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, panel }: UnknownName) => `${panel}: Grafana has no colour "${name}"; it draws black`,
  help: nearest,
  wrong: fixed('dark-redd'),
  right: fixed('#c4162a'),
  check: ({ dashboard }) =>
    unknownNames(
      dashboard,
      ({ options }) =>
        options.flatMap(({ values, pointer }) => colors(values).map(name => ({ name, pointer }))),
      { names: COLOR_NAMES, has: isColor },
    ),
});

/** Every colour of a set of field options: the fixed one, those of thresholds and those of value mappings. */
function colors(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(colors);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isName = key === 'fixedColor' || (key === 'color' && typeof inner === 'string');
    return isName ? texts([inner]) : colors(inner);
  });
}
