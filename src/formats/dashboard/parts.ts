import { at, type JsonRecord, list, number, type Pointer, record, text } from '../../core/index.js';

/**
 * The parts of a dashboard, with the place of each. Anything reads as one: what is of another type than it should be reads as if it
 * were not there.
 */
export interface DashboardParts {
  readonly json: JsonRecord;
  readonly uid: string | undefined;
  readonly title: string | undefined;
  /** As they stand in the file: rows and panels. */
  readonly top: readonly PanelView[];
  /** The same with the panels inside of rows. */
  readonly panels: readonly PanelView[];
  readonly variables: readonly VariableView[];
}

export interface PanelView {
  readonly pointer: Pointer;
  readonly json: JsonRecord;
  /** How a message calls it: `panel "Request rate"`, `row "Traffic"`. */
  readonly name: string;
  readonly type: string | undefined;
  readonly id: number | undefined;
  readonly grid: Grid | undefined;
  readonly queries: readonly QueryView[];
  /** The panels inside of a row. */
  readonly inside: readonly PanelView[];
}

/** Grid cells from the top left; a dashboard has 24 columns. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface QueryView {
  readonly pointer: Pointer;
  readonly json: JsonRecord;
  readonly refId: string | undefined;
  readonly expr: string | undefined;
}

export interface VariableView {
  readonly pointer: Pointer;
  readonly json: JsonRecord;
  readonly name: string;
  /** It can stand for several values at once. */
  readonly multi: boolean;
}

export function dashboardParts(value: unknown): DashboardParts {
  const json = record(value);
  const top = [...panelsOf(json, []), ...oldRows(json)];
  return {
    json,
    uid: text(json.uid),
    title: text(json.title),
    top,
    panels: top.flatMap(panel => [panel, ...panel.inside]),
    variables: list(at(json, 'templating', 'list')).map((item, index) => variableView(record(item), index)),
  };
}

const panelsOf = (owner: JsonRecord, pointer: Pointer) =>
  list(owner.panels).map((panel, index) => panelView(record(panel), [...pointer, 'panels', index]));

/** Up to version 14 of the schema a dashboard had rows, and panels in them alone. */
const oldRows = (json: JsonRecord) =>
  list(json.rows).flatMap((row, index) => panelsOf(record(row), ['rows', index]));

function panelView(json: JsonRecord, pointer: Pointer): PanelView {
  const kind = json.type === 'row' ? 'row' : 'panel';
  const title = text(json.title);
  return {
    pointer,
    json,
    name: title
      ? `${kind} "${title}"`
      : `${kind} ${pointer.filter(part => typeof part === 'number').join('.')}`,
    type: text(json.type),
    id: number(json.id),
    grid: gridOf(record(json.gridPos)),
    queries: list(json.targets).map((target, index) =>
      queryView(record(target), [...pointer, 'targets', index]),
    ),
    inside: panelsOf(json, pointer),
  };
}

function gridOf({ x, y, w, h }: JsonRecord): Grid | undefined {
  const numbers = [x, y, w, h].every(value => typeof value === 'number');
  return numbers ? ({ x, y, w, h } as unknown as Grid) : undefined;
}

const queryView = (json: JsonRecord, pointer: Pointer): QueryView => ({
  pointer,
  json,
  refId: text(json.refId),
  expr: text(json.expr),
});

const variableView = (json: JsonRecord, index: number): VariableView => ({
  pointer: ['templating', 'list', index],
  json,
  name: text(json.name) ?? '',
  multi: json.multi === true || json.includeAll === true,
});
