import type { Rule } from '../../rule.js';
import { literal } from './literal.js';

export const SECRET_RULES: readonly Rule[] = [literal];
