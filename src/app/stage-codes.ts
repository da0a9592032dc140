import { codes as judgeCodes } from '../judge/index.js';
import { codes as loadCodes } from '../load/index.js';
import { codes as outputCodes } from '../output/index.js';
import { codes as packCodes } from '../pack/index.js';
import { REFUSED_BY_PROMETHEUS } from '../promql/index.js';
import { codes as resolveCodes } from '../resolve/index.js';
import { verifyProblems } from '../verify/index.js';
import { codes as appCodes } from './problems.js';

/** The code of everything that is reported and does not come from a rule. */
export const STAGE_CODES: readonly string[] = [
  ...appCodes,
  ...judgeCodes,
  ...loadCodes,
  ...outputCodes,
  ...packCodes,
  ...REFUSED_BY_PROMETHEUS,
  ...resolveCodes,
  ...verifyProblems.codes,
];
