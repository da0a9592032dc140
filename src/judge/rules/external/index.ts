import type { Rule } from '../../rule.js';
import { overlap } from './overlap.js';
import { ownAlert } from './own-alert.js';
import { restarts } from './restarts.js';

export const EXTERNAL_RULES: readonly Rule[] = [overlap, ownAlert, restarts];
