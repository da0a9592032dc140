import { catalogue } from '../core/index.js';
import { alertingWords } from './words/alerting.js';
import { dashboardWords } from './words/dashboard.js';
import { queryWords } from './words/query.js';
import { stackWords } from './words/stack.js';
import { textWords } from './words/text.js';

/** Every problem that verify can report. */
export const verifyCatalogue = catalogue({
  ...textWords,
  ...dashboardWords,
  ...queryWords,
  ...alertingWords,
  ...stackWords,
});

export const { report } = verifyCatalogue;

export type VerifyCode = (typeof verifyCatalogue.codes)[number];
