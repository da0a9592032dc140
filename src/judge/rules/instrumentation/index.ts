import type { Rule } from '../../rule.js';
import { leftOut } from './left-out.js';

export const INSTRUMENTATION_RULES: readonly Rule[] = [leftOut];
