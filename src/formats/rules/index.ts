export { tooNew } from '../shared/since.js';
export { printRules } from './print.js';
export type { AlertingRule, RecordingRule, RuleFile, RuleGroup } from './shape.js';
export { rulesSince } from './since.js';
