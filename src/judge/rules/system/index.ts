import type { Rule } from '../../rule.js';
import { retention } from './retention.js';
import { window } from './window.js';

export const SYSTEM_RULES: readonly Rule[] = [retention, window];
