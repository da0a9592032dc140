import type { Rule } from '../../rule.js';
import { groupIntervals } from './group-intervals.js';
import { groupName } from './group-name.js';

export const PROMETHEUS_RULES: readonly Rule[] = [groupIntervals, groupName];
