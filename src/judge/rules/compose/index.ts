import type { Rule } from '../../rule.js';
import { mount } from './mount.js';
import { undeclared } from './undeclared.js';
import { unused } from './unused.js';

export const COMPOSE_RULES: readonly Rule[] = [mount, undeclared, unused];
