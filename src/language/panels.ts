import * as z from 'zod';
import { callSite } from '../core/index.js';
import { type PanelInput, type PanelKind, panelKinds } from '../model/index.js';
import type { Plottable, Quantity, Typed } from '../promql/index.js';
import type { Defined } from './definition.js';
import { type Described, isOf, OPTIONS } from './described.js';
import { type Link, linkSchema } from './link.js';
import { expression, key, quantity, title } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

declare const itsKey: unique symbol;

/** A panel. `K` is its key. */
export interface Panel<K extends string = string> extends Defined<'panel'> {
  readonly [itsKey]?: K;
}

/** Labels that every one of several expressions carries: as parameters of functions, unions become intersections. */
type Carried<E> = [E] extends [never]
  ? never
  : (E extends Typed<infer L, string> ? (label: L) => void : never) extends (label: infer C) => void
    ? C & string
    : never;

/** Options that every panel takes. */
export interface PanelCommon<E> {
  /** What it shows and how to read it. Default: what the metrics say. */
  readonly description?: string;
  /** The unit, if it is not to follow from the expression. */
  readonly unit?: string;
  readonly decimals?: number;
  readonly min?: number | Quantity;
  readonly max?: number | Quantity;
  /** Colours from a value upward; without them, the thresholds of the alerts on the same expression. */
  readonly thresholds?: readonly { readonly at: number | Quantity; readonly color: string }[];
  /** The colour below the first threshold. Default green. */
  readonly base?: string;
  /** Words for values: `{ value: 1, text: 'up' }`. */
  readonly mappings?: readonly {
    readonly value: number | string;
    readonly text: string;
    readonly color?: string;
  }[];
  /** Default: the labels that tell the series apart. */
  readonly legend?: string | ((labels: { readonly [L in Carried<E>]: string }) => string);
  /** In grid units: 24 columns, rows of 30 px. */
  readonly size?: { readonly w?: number; readonly h?: number };
  readonly links?: readonly Link[];
  /** A variable of the dashboard; there is a panel for each of its values. */
  readonly repeat?: string;
  /** Fields of Grafana's panel JSON that have no name here; merged last and checked with the rest. */
  readonly raw?: Readonly<Record<string, unknown>>;
}

/** How a legend is written: a text with `{{label}}`, or a function of the labels. */
export type LegendFunction = (labels: Readonly<Record<string, string>>) => string;

const number = z.union([z.number(), quantity]);

const threshold = z.strictObject({ at: number, color: z.string().min(1) });

const mapping = z.strictObject({
  value: z.union([z.number(), z.string()]),
  text: z.string(),
  color: z.string().optional(),
});

/** Options that every kind of panel takes. */
export const commonPanelSchema = optionsOf<PanelCommon<Typed>>()(
  z.strictObject({
    description: z.string().min(1).optional(),
    unit: z.string().min(1).optional(),
    decimals: z.int().min(0).max(10).optional(),
    min: number.optional(),
    max: number.optional(),
    /** Colour steps; without them, those of the alerts on the same expression. */
    thresholds: z.array(threshold).optional(),
    base: z.string().default('green'),
    mappings: z.array(mapping).default([]),
    legend: z.union([z.string(), z.custom<LegendFunction>(value => typeof value === 'function')]).optional(),
    size: z
      .strictObject({ w: z.int().min(1).max(24), h: z.int().min(2).max(100) })
      .partial()
      .default({}),
    links: z.array(linkSchema).default([]),
    repeat: z.string().optional(),
    raw: z.record(z.string(), z.unknown()).optional(),
  }),
);

/** What every panel function hands on. */
interface Written {
  readonly kind: PanelKind;
  readonly key: string;
  readonly title: string;
  readonly queries: Readonly<Record<string, Typed | string>>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** `options` holds the common ones and those of the kind. */
export const panelSchema = optionsOf<Written>()(
  z.strictObject({
    kind: z.custom<PanelKind>(value => typeof value === 'string'),
    key,
    title: title.max(5000),
    /** By key; the key becomes the query's refId. */
    queries: z.record(
      z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be a name'),
      z.union([expression, z.string()], {
        error: issue => expression.safeParse(issue.input).error?.issues[0]?.message,
      }),
      { error: 'must be an expression, or several by key: { p50: …, p95: … }' },
    ),
    options: z.record(z.string(), z.unknown()),
  }),
);

export type CommonPanelOptions = Completed<typeof commonPanelSchema>;

/** One expression, or several by key; the key becomes the refId and names the series. */
type Drawable<Q> = Q extends Typed | { readonly type: string }
  ? Plottable<Q>
  : { readonly [N in keyof Q]: Plottable<Q[N]> };

type ExpressionsIn<Q> = Q extends Typed ? Q : Q[keyof Q];

type QueryPanel<K extends PanelKind> = <const N extends string, const Q>(
  key: N,
  title: string,
  queries: Drawable<Q>,
  options?: PanelCommon<ExpressionsIn<Q>> & PanelInput<K>,
) => Panel<N>;

type LogPanel<K extends PanelKind> = <const N extends string>(
  key: N,
  title: string,
  /** LogQL. */
  query: string,
  options?: PanelCommon<never> & PanelInput<K>,
) => Panel<N>;

type PlainPanel<K extends PanelKind> = <const N extends string>(
  key: N,
  title: string,
  options: Omit<PanelCommon<never>, 'legend'> & PanelInput<K>,
) => Panel<N>;

type PanelFunction<K extends PanelKind> = (typeof panelKinds)[K]['data'] extends 'none'
  ? PlainPanel<K>
  : (typeof panelKinds)[K]['data'] extends 'loki'
    ? LogPanel<K>
    : QueryPanel<K>;

/** A function for every kind of panel in the registry. */
export const panels = Object.fromEntries(
  Object.keys(panelKinds).map(kind => [kind, panelFunction(kind as PanelKind)]),
) as unknown as { readonly [K in PanelKind]: PanelFunction<K> };

function panelFunction(kind: PanelKind) {
  const takesQueries = panelKinds[kind].data !== 'none';
  return function panel(key: string, title: string, ...rest: readonly unknown[]): Panel {
    const [queries, options] = takesQueries ? rest : [{}, rest[0]];
    return {
      definition: {
        kind: 'panel',
        name: key,
        options: { kind, key, title, queries: byKey(queries), options: options ?? {} },
        site: callSite(panel),
      },
    };
  };
}

/** A lone query has the key that Grafana gives the first. */
function byKey(queries: unknown): unknown {
  const alone =
    typeof queries === 'string' ||
    typeof (queries as { readonly type?: unknown } | undefined)?.type === 'string';
  return alone ? { A: queries } : queries;
}

/** Kinds whose names belong to metrics and labels already, as people import them. */
const RENAMED: Partial<Record<PanelKind, string>> = {
  gauge: 'gaugePanel',
  histogram: 'histogramPanel',
  text: 'textPanel',
};

/** What follows the title, for kinds that draw no expression. */
const EXAMPLES: Partial<Record<PanelKind, string>> = {
  alertList: "{ labels: { severity: 'critical' } }",
  logs: `'{service="api"} |= "error"'`,
  text: "{ content: 'Errors of the API, and what they cost.' }",
};

/** The functions of panels, as data. */
export const describedPanels: readonly Described[] = (Object.keys(panelKinds) as PanelKind[]).map(kind => {
  const name = RENAMED[kind] ?? kind;
  const takesQueries = panelKinds[kind].data !== 'none';
  return {
    name,
    call: panels[kind],
    makes: 'panel',
    parameters: ['key', 'title', ...(takesQueries ? ['queries'] : []), OPTIONS],
    schemas: [commonPanelSchema, panelKinds[kind].schema],
    argumentsOf: data => {
      if (!isOf('panel', data)) return undefined;
      const { kind: found, title: words, queries, options } = data.options as unknown as Written;
      if (found !== kind) return undefined;
      const given = Object.keys(options).length === 0 && takesQueries ? [] : [options];
      return [data.name, words, ...(takesQueries ? [alone(queries)] : []), ...given];
    },
    example: `${name}('traffic', 'Traffic', ${EXAMPLES[kind] ?? 'requests.rate().sum()'})`,
  };
});

/** A lone query may have the key that Grafana gives the first, so it is written without one. */
function alone(queries: Written['queries']): unknown {
  const keys = Object.keys(queries);
  return keys.length === 1 && keys[0] === 'A' ? queries.A : queries;
}
