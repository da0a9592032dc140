import { problems } from '../core/index.js';
import { textWords } from './words/text.js';
import { toolWords } from './words/tools.js';

/** Every problem that verify can report. */
export const verifyProblems = problems({
  ...textWords,
  ...toolWords,
});

export const { report } = verifyProblems;

export type VerifyCode = (typeof verifyProblems.codes)[number];
