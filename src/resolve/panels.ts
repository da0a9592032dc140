import type { LogicalPath } from '../core/index.js';
import {
  type Alert,
  type CommonPanelOptions,
  commonPanelSchema,
  type Definition,
  type GridPosition,
  type Panel,
  type PanelKind,
  panelKinds,
  panelSchema,
  type Query,
  type Schema,
  type ThresholdStep,
} from '../model/index.js';
import {
  convert,
  type Expr,
  type Expression,
  metricsUsed,
  print,
  type Quantity,
  unitOf,
} from '../promql/index.js';
import { report } from './catalogue.js';
import type { ExpressionContext } from './context.js';
import { judged } from './expressions.js';
import { legends } from './legend.js';
import { type DashboardTitles, panelLinksOf } from './links.js';
import { panelId } from './panel-index.js';
import { type AlertIndex, alertsOn, stepsFrom } from './panel-thresholds.js';
import { shape } from './shape.js';
import type { Variables } from './variables.js';

/** What every panel of a dashboard has around it. */
export interface Surroundings {
  readonly variables: Variables;
  readonly alerts: AlertIndex;
  readonly titles: DashboardTitles;
  readonly context: ExpressionContext;
}

/** A panel, complete but for its place. */
export interface Draft {
  readonly kind: PanelKind;
  readonly size: { readonly w: number; readonly h: number };
  readonly at: (position: GridPosition) => Panel;
  /** Its queries before variables narrowed them: what tells whether a variable narrows anything. */
  readonly shown: readonly Expr[];
}

/** A panel from its definition; undefined if its options make none. */
export function resolvePanel(
  { name, options: given, site }: Definition<'panel'>,
  path: LogicalPath,
  around: Surroundings,
): Draft | undefined {
  const { context } = around;
  context.place(path, site);
  const outer = shape(panelSchema, given, path);
  if ('problems' in outer) {
    context.note(...outer.problems);
    return undefined;
  }
  const { kind, title, queries } = outer.value as ReturnType<typeof panelSchema.parse>;
  const entry = panelKinds[kind];
  const [commonOptions, ownOptions] = split((outer.value as { options: Record<string, unknown> }).options);
  const common = shape(commonPanelSchema, commonOptions, path);
  const own = shape(entry.schema as Schema<object>, ownOptions, path);
  if ('problems' in common) context.note(...common.problems);
  if ('problems' in own) context.note(...own.problems);
  if (entry.data !== 'none' && Object.keys(queries).length === 0)
    context.note(report('panel/no-query', {}, { path }));
  if (!('value' in common && 'value' in own)) return undefined;

  const options = common.value as CommonPanelOptions;
  const shown = expressions(queries, path, context);
  const alerts = entry.thresholds
    ? alertsOn(
        shown.map(({ ast }) => ast),
        around.alerts,
        context.options.prometheus.window,
      )
    : [];
  const unit = options.unit ?? unitOfAll(shown, context);
  const number = (value: number | Quantity, what: string): number => inUnit(value, unit, what, path, context);
  const size = { w: options.size.w ?? entry.size.w, h: options.size.h ?? entry.size.h };
  const panel = {
    kind,
    key: name,
    id: panelId(name),
    title,
    description: options.description ?? describe(shown, alerts, context),
    queries: entry.data === 'loki' ? logQueries(queries) : metricQueries(shown, kind, options, path, around),
    unit,
    decimals: options.decimals,
    min: options.min === undefined ? undefined : number(options.min, 'min'),
    max: options.max === undefined ? undefined : number(options.max, 'max'),
    thresholds: options.thresholds === undefined ? stepsFrom(alerts, options.base) : chosen(options, number),
    mappings: options.mappings,
    links: panelLinksOf(options.links, around.titles, path, context),
    repeat: options.repeat === undefined ? undefined : knownVariable(options.repeat, path, around),
    options: own.value,
    raw: options.raw,
  };
  return {
    kind,
    size,
    at: position => ({ ...panel, position }) as Panel,
    shown: shown.map(({ ast }) => ast),
  };
}

interface Shown {
  readonly key: string;
  readonly expression: Expression;
  readonly ast: Expr;
}

/** The options that every kind takes, and those of the kind. */
function split(
  options: Readonly<Record<string, unknown>>,
): readonly [Record<string, unknown>, Record<string, unknown>] {
  const isCommon = ([key]: [string, unknown]): boolean => Object.hasOwn(commonPanelSchema.shape, key);
  const entries = Object.entries(options);
  return [
    Object.fromEntries(entries.filter(isCommon)),
    Object.fromEntries(entries.filter(entry => !isCommon(entry))),
  ];
}

function expressions(
  queries: Readonly<Record<string, Expression | string>>,
  path: LogicalPath,
  context: ExpressionContext,
): readonly Shown[] {
  return Object.entries(queries).flatMap(([key, expression]) => {
    if (typeof expression === 'string') return [];
    const ast = judged(expression, 'panel', [...path, key], context);
    return ast === undefined ? [] : [{ key, expression, ast }];
  });
}

function metricQueries(
  shown: readonly Shown[],
  kind: PanelKind,
  { legend }: CommonPanelOptions,
  path: LogicalPath,
  { variables, context }: Surroundings,
): readonly Query[] {
  const { instant, format } = panelKinds[kind];
  const legendOf = legends(shown, legend, context.metrics, path, context);
  return shown.map(({ key, ast }, index) => ({
    refId: key,
    datasource: 'prometheus',
    expr: print(variables.narrow(ast)),
    legend: legendOf[index] ?? '',
    format,
    instant,
  }));
}

function logQueries(queries: Readonly<Record<string, Expression | string>>): readonly Query[] {
  return Object.entries(queries).flatMap(([refId, expr]) =>
    typeof expr === 'string'
      ? [{ refId, datasource: 'loki', expr, legend: '', format: 'time_series', instant: false } as const]
      : [],
  );
}

/** The unit, if all that is shown has the same. */
function unitOfAll(shown: readonly Shown[], { metrics }: ExpressionContext): string | undefined {
  const units = new Set(shown.map(({ expression, ast }) => expression.unit ?? unitOf(ast, metrics)));
  return units.size === 1 ? [...units][0] : undefined;
}

function inUnit(
  value: number | Quantity,
  unit: string | undefined,
  what: string,
  path: LogicalPath,
  { note }: ExpressionContext,
): number {
  if (typeof value === 'number') return value;
  const converted = convert(value, unit);
  if (converted === undefined) {
    note(
      report('panel/unit', { what, given: value.unit, unit: unit ?? 'no unit' }, { path: [...path, what] }),
    );
  }
  return converted ?? value.value;
}

function chosen(
  { thresholds = [], base }: CommonPanelOptions,
  number: (value: number | Quantity, what: string) => number,
): readonly ThresholdStep[] {
  const steps = thresholds.map(({ at, color }) => ({ from: number(at, 'thresholds'), color }));
  return steps.length === 0 ? [] : [{ from: null, color: base }, ...steps.sort((a, b) => a.from - b.from)];
}

/** What the metrics say of themselves, and which alerts watch them. */
function describe(shown: readonly Shown[], alerts: readonly Alert[], { metrics }: ExpressionContext): string {
  const names = new Set(shown.flatMap(({ ast }) => metricsUsed(ast)));
  const helps = [...names].flatMap(name => {
    const base =
      metrics.signatures.get(name) ?? metrics.signatures.get(name.replace(/_(bucket|sum|count)$/, ''));
    const { help } = (base ?? {}) as { readonly help?: string };
    return help === undefined ? [] : [help];
  });
  const watched = [...new Set(alerts.map(({ name }) => name))].sort();
  return [...new Set(helps), ...(watched.length === 0 ? [] : [`Alerts: ${watched.join(', ')}.`])].join(' ');
}

function knownVariable(name: string, path: LogicalPath, { variables, context }: Surroundings): string {
  const known = variables.all.map(variable => variable.name);
  if (!known.includes(name)) {
    context.note(report('dashboard/unknown-variable', { name, known }, { path: [...path, 'repeat'] }));
  }
  return name;
}
