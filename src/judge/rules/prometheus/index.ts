import type { Rule } from '../../rule.js';
import { duplicateJob } from './duplicate-job.js';
import { groupIntervals } from './group-intervals.js';
import { groupName } from './group-name.js';
import { ruleFilesEmpty } from './rule-files-empty.js';
import { rulesNotLoaded } from './rules-not-loaded.js';
import { targetAddress } from './target-address.js';

export const PROMETHEUS_RULES: readonly Rule[] = [
  duplicateJob,
  groupIntervals,
  groupName,
  ruleFilesEmpty,
  rulesNotLoaded,
  targetAddress,
];
