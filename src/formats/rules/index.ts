import type * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import type { alertingRule, recordingRule, ruleFile, ruleGroup } from './shape.js';

export { tooNew } from '../shared/since.js';
export { rulesSince } from './since.js';

export type AlertingRule = Plain<z.infer<typeof alertingRule>>;
export type RecordingRule = Plain<z.infer<typeof recordingRule>>;
export type RuleGroup = Plain<z.infer<typeof ruleGroup>>;
export type RuleFile = Plain<z.infer<typeof ruleFile>>;
