import type { Rule } from '../../rule.js';
import { duplicate } from './duplicate.js';
import { duplicateGroup } from './duplicate-group.js';
import { grafanaVariable } from './grafana-variable.js';
import { panelWithoutDashboard } from './panel-without-dashboard.js';
import { unknownDashboard } from './unknown-dashboard.js';
import { unknownPanel } from './unknown-panel.js';

export const RULE_FILE_RULES: readonly Rule[] = [
  duplicate,
  duplicateGroup,
  grafanaVariable,
  panelWithoutDashboard,
  unknownDashboard,
  unknownPanel,
];
