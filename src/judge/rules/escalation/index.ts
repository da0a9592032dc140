import type { Rule } from '../../rule.js';
import { unusedClass } from './unused-class.js';
import { unusedOwner } from './unused-owner.js';

export const ESCALATION_RULES: readonly Rule[] = [unusedClass, unusedOwner];
