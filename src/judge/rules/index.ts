import { sortedBy } from '../../core/index.js';
import type { Rule } from '../rule.js';
import { ALERT_RULES } from './alert/index.js';
import { ALERTMANAGER_RULES } from './alertmanager/index.js';
import { COMPOSE_RULES } from './compose/index.js';
import { DASHBOARD_RULES } from './dashboard/index.js';
import { ESCALATION_RULES } from './escalation/index.js';
import { EXTERNAL_RULES } from './external/index.js';
import { INSTRUMENTATION_RULES } from './instrumentation/index.js';
import { LABEL_RULES } from './label/index.js';
import { METRIC_RULES } from './metric/index.js';
import { PROMETHEUS_RULES } from './prometheus/index.js';
import { EXPRESSION_RULES } from './promql/index.js';
import { RECEIVER_RULES } from './receiver/index.js';
import { ROUTING_RULES } from './routing/index.js';
import { RULE_FILE_RULES } from './rules/index.js';
import { SECRET_RULES } from './secret/index.js';
import { STACK_RULES } from './stack/index.js';
import { SYSTEM_RULES } from './system/index.js';

/** Every rule there is, in the order of their codes. */
export const RULES: readonly Rule[] = sortedBy(
  [
    ...ALERT_RULES,
    ...ALERTMANAGER_RULES,
    ...COMPOSE_RULES,
    ...DASHBOARD_RULES,
    ...ESCALATION_RULES,
    ...EXTERNAL_RULES,
    ...EXPRESSION_RULES,
    ...INSTRUMENTATION_RULES,
    ...LABEL_RULES,
    ...METRIC_RULES,
    ...PROMETHEUS_RULES,
    ...RECEIVER_RULES,
    ...ROUTING_RULES,
    ...RULE_FILE_RULES,
    ...SECRET_RULES,
    ...STACK_RULES,
    ...SYSTEM_RULES,
  ],
  ({ code }) => code,
);
