import type { Rule } from '../../rule.js';
import { keepFiring } from './keep-firing.js';

export const ALERT_RULES: readonly Rule[] = [keepFiring];
