import type { Rule } from '../../rule.js';
import { cardinality } from './cardinality.js';
import { native } from './native.js';
import { noTotal } from './no-total.js';

export const METRIC_RULES: readonly Rule[] = [cardinality, native, noTotal];
