/**
 * What logical paths call the arguments of the language's functions, by position. The options of `OPTIONS` are not in an
 * object of their own on a path; `...` takes all that follow.
 */
export const OPTIONS = '*';

const NAMED = ['name', OPTIONS];
const PANEL = ['key', 'title', 'queries', OPTIONS];
const WORDS = ['key', 'title', OPTIONS];

const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  after: ['delay', '...receivers'],
  alertList: WORDS,
  barChart: PANEL,
  barGauge: PANEL,
  choice: ['name', 'values', OPTIONS],
  collapsed: ['title', '...panels'],
  dashboard: ['key', OPTIONS],
  during: ['interval', '...receivers'],
  every: ['every', '...receivers'],
  fromLabel: ['metric', 'label', OPTIONS],
  heatmap: PANEL,
  immediately: ['...receivers'],
  interval: ['name', 'values', OPTIONS],
  link: ['dashboard', 'title'],
  logs: PANEL,
  otherwise: ['...receivers'],
  outside: ['interval', '...receivers'],
  pieChart: PANEL,
  rotation: ['...turns'],
  row: ['title', '...panels'],
  stat: PANEL,
  stateTimeline: PANEL,
  statusHistory: PANEL,
  table: PANEL,
  text: WORDS,
  timeInterval: ['name', '...spans'],
  timeseries: PANEL,
};

/** Functions that are not in the table, a person's own among them, mostly take a name and options. */
export function parametersOf(name: string): readonly string[] {
  return Object.hasOwn(PARAMETERS, name) ? (PARAMETERS[name] as readonly string[]) : NAMED;
}
