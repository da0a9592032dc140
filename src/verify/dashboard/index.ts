import type { Diagnostic } from '../../core/index.js';
import { datasources } from './datasources.js';
import { fieldPatterns } from './field-patterns.js';
import { header } from './header.js';
import { panelIds } from './ids.js';
import { layout } from './layout.js';
import { names } from './names.js';
import { queries } from './queries.js';
import { rows } from './rows.js';
import { thresholds } from './thresholds.js';
import { titles } from './titles.js';
import { variableReferences } from './variable-references.js';
import { variables } from './variables.js';
import type { DashboardView } from './view.js';

/** What one dashboard's bytes decide, beyond its schema. */
const CHECKS: readonly ((dashboard: DashboardView) => readonly Diagnostic[])[] = [
  header,
  titles,
  panelIds,
  layout,
  rows,
  names,
  thresholds,
  fieldPatterns,
  datasources,
  queries,
  variables,
  variableReferences,
];

export function checkDashboard(dashboard: DashboardView): readonly Diagnostic[] {
  return CHECKS.flatMap(check => check(dashboard));
}
