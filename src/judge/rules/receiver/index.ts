import type { Rule } from '../../rule.js';
import { unused } from './unused.js';

export const RECEIVER_RULES: readonly Rule[] = [unused];
