import { problems } from '../core/index.js';
import { alertingWords } from './words/alerting.js';
import { stackWords } from './words/stack.js';
import { textWords } from './words/text.js';

/** Every problem that verify can report. */
export const verifyProblems = problems({
  ...textWords,
  ...alertingWords,
  ...stackWords,
});

export const { report } = verifyProblems;

export type VerifyCode = (typeof verifyProblems.codes)[number];
