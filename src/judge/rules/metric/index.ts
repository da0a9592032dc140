import type { Rule } from '../../rule.js';
import { cardinality } from './cardinality.js';

export const METRIC_RULES: readonly Rule[] = [cardinality];
