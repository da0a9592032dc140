import type { Rule } from '../../rule.js';
import { contradiction } from './contradiction.js';
import { overlap } from './overlap.js';
import { ownAlert } from './own-alert.js';
import { pipeInValue } from './pipe-in-value.js';
import { restarts } from './restarts.js';

export const EXTERNAL_RULES: readonly Rule[] = [contradiction, overlap, ownAlert, pipeInValue, restarts];
