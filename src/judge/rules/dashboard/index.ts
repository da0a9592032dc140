import type { Rule } from '../../rule.js';
import { datasourceMissing } from './datasource-missing.js';
import { datasourceMixed } from './datasource-mixed.js';
import { deadLink } from './dead-link.js';
import { duplicate } from './duplicate.js';
import { emptyTitle } from './empty-title.js';
import { fieldPattern } from './field-pattern.js';
import { heatmapFormat } from './heatmap-format.js';
import { legendFormat } from './legend-format.js';
import { linkWithoutUrl } from './link-without-url.js';
import { locale } from './locale.js';
import { multiValueEquals } from './multi-value-equals.js';
import { noQueries } from './no-queries.js';
import { panelIdDuplicate } from './panel-id-duplicate.js';
import { panelIdMissing } from './panel-id-missing.js';
import { panelOrder } from './panel-order.js';
import { panelOutsideGrid } from './panel-outside-grid.js';
import { panelOverlap } from './panel-overlap.js';
import { refIdDuplicate } from './ref-id-duplicate.js';
import { refIdMissing } from './ref-id-missing.js';
import { refresh } from './refresh.js';
import { repeatSingle } from './repeat-single.js';
import { rowPanels } from './row-panels.js';
import { schemaVersion } from './schema-version.js';
import { tableFormat } from './table-format.js';
import { thresholdsBase } from './thresholds-base.js';
import { thresholdsPercentage } from './thresholds-percentage.js';
import { thresholdsUnsorted } from './thresholds-unsorted.js';
import { timeRange } from './time-range.js';
import { uid } from './uid.js';
import { undefinedVariable } from './undefined-variable.js';
import { unknownColor } from './unknown-color.js';
import { unknownMatcher } from './unknown-matcher.js';
import { unknownOption } from './unknown-option.js';
import { unknownPanel } from './unknown-panel.js';
import { unknownReducer } from './unknown-reducer.js';
import { unknownTransformation } from './unknown-transformation.js';
import { unknownUnit } from './unknown-unit.js';
import { variableDuplicate } from './variable-duplicate.js';
import { variableFormat } from './variable-format.js';
import { variableName } from './variable-name.js';
import { variableOrder } from './variable-order.js';
import { variableQuery } from './variable-query.js';
import { variableRefresh } from './variable-refresh.js';

export const DASHBOARD_RULES: readonly Rule[] = [
  datasourceMissing,
  datasourceMixed,
  deadLink,
  duplicate,
  emptyTitle,
  fieldPattern,
  heatmapFormat,
  legendFormat,
  linkWithoutUrl,
  locale,
  multiValueEquals,
  noQueries,
  panelIdDuplicate,
  panelIdMissing,
  panelOrder,
  panelOutsideGrid,
  panelOverlap,
  refIdDuplicate,
  refIdMissing,
  refresh,
  repeatSingle,
  rowPanels,
  schemaVersion,
  tableFormat,
  thresholdsBase,
  thresholdsPercentage,
  thresholdsUnsorted,
  timeRange,
  uid,
  undefinedVariable,
  unknownColor,
  unknownMatcher,
  unknownOption,
  unknownPanel,
  unknownReducer,
  unknownTransformation,
  unknownUnit,
  variableDuplicate,
  variableFormat,
  variableName,
  variableOrder,
  variableQuery,
  variableRefresh,
];
