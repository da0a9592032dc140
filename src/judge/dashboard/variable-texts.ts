import { at, isRecord, type JsonRecord, list, type Pointer, record, text } from '../../core/index.js';
import type { DashboardParts, PanelView } from '../../formats/dashboard/index.js';

/** A text of a dashboard in which Grafana replaces variables. */
export interface VariableText {
  readonly pointer: Pointer;
  readonly text: string;
  /** How a message calls what it belongs to. */
  readonly of: string;
  /** It is one variable's name, without a dollar. */
  readonly isName?: true;
}

/** Every text in which Grafana replaces variables. Texts in which a dollar is an anchor or money are left out. */
export function* variableTexts({ json, panels, variables }: DashboardParts): Generator<VariableText> {
  for (const panel of panels) yield* panelTexts(panel);
  for (const { name, pointer, json: variable } of variables) {
    yield* strings(variable, pointer, `the variable "${name}"`, [
      'query',
      'definition',
      'datasource',
      'regex',
    ]);
  }
  for (const [index, link] of list(json.links).entries()) {
    yield* strings(record(link), ['links', index], 'a link of the dashboard', ['url', 'title']);
  }
  for (const [index, item] of list(at(json, 'annotations', 'list')).entries()) {
    const annotation = record(item);
    const of = `the annotation "${text(annotation.name) ?? index}"`;
    yield* strings(annotation, ['annotations', 'list', index], of, ['datasource', 'expr', 'target']);
  }
}

function* panelTexts({ json, pointer, name, queries }: PanelView): Generator<VariableText> {
  yield* strings(json, pointer, name, ['title', 'datasource', 'interval', 'timeFrom', 'timeShift']);
  const repeat = text(json.repeat);
  if (repeat) yield { pointer: [...pointer, 'repeat'], text: repeat, of: name, isName: true };
  for (const { json: query, pointer: place, refId } of queries) {
    yield* strings(query, place, `${name}, query "${refId ?? '?'}"`, Object.keys(query));
  }
  for (const [index, link] of list(json.links).entries()) {
    yield* strings(record(link), [...pointer, 'links', index], name, ['url', 'title']);
  }
  for (const [index, link] of list(at(json, 'fieldConfig', 'defaults', 'links')).entries()) {
    yield* strings(record(link), [...pointer, 'fieldConfig', 'defaults', 'links', index], name, [
      'url',
      'title',
    ]);
  }
}

/** The strings behind some keys, at any depth. */
function* strings(
  owner: JsonRecord,
  pointer: Pointer,
  of: string,
  keys: readonly string[],
): Generator<VariableText> {
  for (const key of keys) {
    const value = owner[key];
    const place = [...pointer, key];
    if (typeof value === 'string') yield { pointer: place, text: value, of };
    else if (isRecord(value)) yield* strings(value, place, of, Object.keys(value));
  }
}
