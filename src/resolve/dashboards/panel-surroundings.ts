import type { Alert, Variable } from '../../model/index.js';
import type { Expr } from '../../promql/index.js';
import type { ExpressionContext } from '../context.js';
import type { DashboardTitles } from './links.js';

/** What every panel of a dashboard has around it. */
export interface PanelSurroundings {
  readonly variables: readonly Variable[];
  /** The alerts that compare what is shown. */
  readonly alertsOn: (shown: readonly Expr[]) => readonly Alert[];
  readonly titles: DashboardTitles;
  readonly context: ExpressionContext;
}
