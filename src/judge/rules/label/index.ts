import type { Rule } from '../../rule.js';
import { outerBlank } from './outer-blank.js';

export const LABEL_RULES: readonly Rule[] = [outerBlank];
