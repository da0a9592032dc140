import { callSite } from '../core/index.js';
import { type PanelInput, type PanelKind, panelKinds } from '../model/index.js';
import type { Plottable, Quantity, Typed } from '../promql/index.js';
import type { Defined } from './definition.js';
import type { Link } from './link.js';

declare const key: unique symbol;

/** A panel. `K` is its key. */
export interface Panel<K extends string = string> extends Defined<'panel'> {
  readonly [key]?: K;
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
