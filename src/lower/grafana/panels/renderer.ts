import type {
  FieldColor,
  FieldOverride,
  Transformation,
  Visualization,
} from '../../../formats/dashboard/index.js';
import type { PanelKind, PanelOf } from '../../../model/index.js';
import type { Expr } from '../../../promql/index.js';

/** What a renderer may know beyond its panel. */
export interface PanelContext {
  /** The name of the system. */
  readonly system: string;
  /** What a query asks once it follows the dashboard's choices. */
  readonly narrowed: (expr: Expr) => Expr;
}

/** What a kind of panel has of its own. */
export type KindParts = Visualization & {
  /** How its values get their colours; without it as the type of panel has it. */
  readonly color?: FieldColor;
  /** The ends of a dial or a bar, until the panel's own come over them. */
  readonly range?: { readonly min?: number; readonly max?: number };
  readonly transformations?: readonly Transformation[];
  readonly overrides?: readonly FieldOverride[];
};

/** Says what the panel of one kind has of its own; what all kinds have is added by `renderPanel`. */
export type Renderer<K extends PanelKind> = (panel: PanelOf<K>, context: PanelContext) => KindParts;
