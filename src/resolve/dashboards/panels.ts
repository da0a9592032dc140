import type { LogicalPath } from '../../core/index.js';
import {
  type CommonPanelOptions,
  commonPanelSchema,
  type Definition,
  panelSchema,
} from '../../language/index.js';
import {
  type GridPosition,
  optionNames,
  type Panel,
  type PanelKind,
  panelId,
  panelKinds,
  type Schema,
  type ThresholdStep,
} from '../../model/index.js';
import { convert, type Expr, type Quantity } from '../../promql/index.js';
import type { ExpressionContext } from '../context.js';
import { shape } from '../definitions/shape.js';
import { report } from '../problems/problems.js';
import { linksOf } from './links.js';
import { describe } from './panel-description.js';
import { commonUnit, expressions, logQueries, metricQueries } from './panel-queries.js';
import type { PanelSurroundings } from './panel-surroundings.js';
import { FINE, stepsFrom } from './panel-thresholds.js';

/** A panel, complete but for its place. */
export interface PanelDraft {
  readonly kind: PanelKind;
  readonly size: { readonly w: number; readonly h: number };
  readonly at: (position: GridPosition) => Panel;
  /** What its queries ask, which variables narrow. */
  readonly shown: readonly Expr[];
}

const COMMON = optionNames(commonPanelSchema);

/** A panel from its definition; undefined if its options make none. */
export function resolvePanel(
  { name, options: given, site }: Definition<'panel'>,
  path: LogicalPath,
  around: PanelSurroundings,
): PanelDraft | undefined {
  const { context } = around;
  context.place(path, site);
  const outer = shape(panelSchema, given, path);
  if ('problems' in outer) {
    context.note(...outer.problems);
    return undefined;
  }
  const { kind, title, queries } = outer.value;
  const entry = panelKinds[kind];
  const [commonOptions, ownOptions] = split(outer.value.options);
  const common = shape(commonPanelSchema, commonOptions, path);
  const own = shape(entry.schema as Schema<object>, ownOptions, path, COMMON);
  if ('problems' in common) context.note(...common.problems);
  if ('problems' in own) context.note(...own.problems);
  if (entry.data !== 'none' && Object.keys(queries).length === 0)
    context.note(report('panel/no-query', {}, { path }));
  if (!('value' in common && 'value' in own)) return undefined;

  const options = common.value;
  const shown = expressions(queries, path, context);
  const alerts = entry.thresholds ? around.alertsOn(shown.map(({ ast }) => ast)) : [];
  const shared = options.unit === undefined ? commonUnit(shown, entry.answer, context.metrics) : options;
  const unit = shared?.unit;
  const number = (value: number | Quantity, what: string, ...at: LogicalPath): number =>
    inUnit(value, unit, what, [...path, ...at], context);
  const size = { w: options.size.w ?? entry.size.w, h: options.size.h ?? entry.size.h };
  const panel = {
    kind,
    key: name,
    id: panelId(name),
    title,
    description: describe(options.description, shown, alerts, context.metrics),
    queries:
      entry.data === 'loki'
        ? logQueries(queries)
        : metricQueries(shown, { kind, title, options, shared, path }, around),
    unit,
    decimals: options.decimals,
    min: options.min === undefined ? undefined : number(options.min, 'min', 'min'),
    max: options.max === undefined ? undefined : number(options.max, 'max', 'max'),
    // Where the queries have different units, each has its own thresholds: one scale would fit none of the others.
    thresholds:
      options.thresholds !== undefined
        ? chosen(options, number)
        : shared === undefined
          ? []
          : stepsFrom(alerts),
    base: options.base,
    mappings: options.mappings,
    links: linksOf(options.links, around.titles, path, context),
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

/** The options that every kind takes, and those of the kind. */
function split(
  options: Readonly<Record<string, unknown>>,
): readonly [Record<string, unknown>, Record<string, unknown>] {
  const isCommon = ([key]: [string, unknown]): boolean => COMMON.includes(key);
  const entries = Object.entries(options);
  return [
    Object.fromEntries(entries.filter(isCommon)),
    Object.fromEntries(entries.filter(entry => !isCommon(entry))),
  ];
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
    const facts = { what, given: value.unit, unit: unit ?? 'no unit' };
    note(report('panel/unit', facts, { path }));
  }
  return converted ?? value.value;
}

function chosen(
  { thresholds = [] }: CommonPanelOptions,
  number: (value: number | Quantity, what: string, ...at: LogicalPath) => number,
): readonly ThresholdStep[] {
  const steps = thresholds.map(({ at, color }, index) => ({
    from: number(at, 'a threshold', 'thresholds', String(index), 'at'),
    means: { type: 'color', color } as const,
  }));
  return steps.length === 0 ? [] : [{ from: null, means: FINE }, ...steps.sort((a, b) => a.from - b.from)];
}

function knownVariable(name: string, path: LogicalPath, { variables, context }: PanelSurroundings): string {
  const known = variables.map(variable => variable.name);
  if (!known.includes(name)) {
    context.note(report('dashboard/unknown-variable', { name, known }, { path: [...path, 'repeat'] }));
  }
  return name;
}
