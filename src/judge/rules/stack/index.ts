import type { Rule } from '../../rule.js';
import { notReached } from './not-reached.js';
import { port } from './port.js';

export const STACK_RULES: readonly Rule[] = [notReached, port];
