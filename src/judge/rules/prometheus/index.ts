import type { Rule } from '../../rule.js';
import { duplicateJob } from './duplicate-job.js';
import { groupIntervals } from './group-intervals.js';
import { groupName } from './group-name.js';
import { targetAddress } from './target-address.js';

export const PROMETHEUS_RULES: readonly Rule[] = [duplicateJob, groupIntervals, groupName, targetAddress];
