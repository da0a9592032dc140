import { at, type Diagnostic, isRecord, list, type Pointer, record, text, texts } from '../../core/index.js';
import {
  COLOR_NAMES,
  CUSTOM_FIELDS,
  FIELD_MATCHERS,
  FIELD_OPTIONS,
  isColor,
  isUnit,
  PANEL_TYPES,
  REDUCERS,
  REMOVED_PANELS,
  TRANSFORMATIONS,
  UNITS,
} from '../../formats/dashboard/index.js';
import { report, type VerifyCode } from '../catalogue.js';
import { placeOf } from '../document.js';
import { fieldOptions } from './field-options.js';
import type { DashboardView, PanelView } from './view.js';

type NameCode = Extract<
  VerifyCode,
  `verify/unknown-${'unit' | 'color' | 'reducer' | 'transformation' | 'matcher' | 'option'}`
>;

/** A name in a panel that Grafana looks up in a closed table. */
interface Use {
  readonly code: NameCode;
  readonly name: string;
  readonly pointer: Pointer;
}

interface Table {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
}

const closed = (names: readonly string[]): Table => {
  const known = new Set(names);
  return { names, has: name => known.has(name) };
};

const TABLES: Readonly<Record<Exclude<NameCode, 'verify/unknown-option'>, Table>> = {
  'verify/unknown-unit': { names: UNITS, has: isUnit },
  'verify/unknown-color': { names: COLOR_NAMES, has: isColor },
  'verify/unknown-reducer': closed(REDUCERS),
  'verify/unknown-transformation': closed(TRANSFORMATIONS),
  'verify/unknown-matcher': closed(FIELD_MATCHERS),
};

/** Names that Grafana does not know: it says nothing, and shows something else. */
export function names({ document, panels }: DashboardView): readonly Diagnostic[] {
  return panels.flatMap(panel => [
    ...panelType(document, panel),
    ...uses(panel).flatMap(({ code, name, pointer }) => {
      const table = code === 'verify/unknown-option' ? optionsOf(panel) : TABLES[code];
      if (table.has(name)) return [];
      return [report(code, { panel: panel.name, name, known: table.names }, placeOf(document, pointer))];
    }),
  ]);
}

function panelType(document: DashboardView['document'], { name: panel, type, pointer }: PanelView) {
  if (type === undefined || PANEL_TYPES.includes(type)) return [];
  const facts = { panel, name: type, known: PANEL_TYPES, replacement: REMOVED_PANELS[type] };
  return [report('verify/unknown-panel', facts, placeOf(document, [...pointer, 'type']))];
}

/** The options that an override may set: the standard ones and those of the panel's kind. */
function optionsOf({ type }: PanelView): Table {
  const own = CUSTOM_FIELDS[type ?? ''];
  const names = [...FIELD_OPTIONS, ...(own ?? []).map(name => `custom.${name}`)];
  return {
    names,
    has: name => names.some(known => name === known || name.startsWith(`${known}.`)) || own === undefined,
  };
}

/** Every use of such a name in a panel. */
function uses(panel: PanelView): readonly Use[] {
  const { json, pointer } = panel;
  const options = record(json.options);
  const found: Use[] = [];
  const use = (code: NameCode, name: string | undefined, ...keys: Pointer) => {
    // A variable stands for a name that only Grafana knows.
    if (name !== undefined && !name.includes('$')) found.push({ code, name, pointer: [...pointer, ...keys] });
  };

  for (const [index, item] of list(json.transformations).entries()) {
    use('verify/unknown-transformation', text(record(item).id), 'transformations', index, 'id');
  }
  for (const name of texts(at(options, 'reduceOptions', 'calcs'))) {
    use('verify/unknown-reducer', name, 'options', 'reduceOptions', 'calcs');
  }
  for (const name of texts(at(options, 'legend', 'calcs'))) {
    use('verify/unknown-reducer', name, 'options', 'legend', 'calcs');
  }
  use('verify/unknown-unit', text(at(options, 'yAxis', 'unit')), 'options', 'yAxis', 'unit');
  use('verify/unknown-unit', text(at(options, 'cellValues', 'unit')), 'options', 'cellValues', 'unit');

  for (const { pointer: place, values, matcher } of fieldOptions(panel)) {
    const keys = place.slice(pointer.length);
    use('verify/unknown-unit', text(values.unit), ...keys, 'unit');
    for (const color of colors(values)) use('verify/unknown-color', color, ...keys);
    if (matcher === undefined) continue;
    use('verify/unknown-matcher', text(matcher.id), ...keys, 'matcher', 'id');
    for (const name of Object.keys(values)) use('verify/unknown-option', name, ...keys, 'properties');
  }
  return found;
}

/** Every colour of a set of field options: the fixed one, those of thresholds and those of value mappings. */
function colors(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(colors);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isName = key === 'fixedColor' || (key === 'color' && typeof inner === 'string');
    return isName ? texts([inner]) : colors(inner);
  });
}
