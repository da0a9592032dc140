import type * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import type {
  alertTest,
  expectedAlert,
  expectedSample,
  expressionTest,
  inputSeries,
  ruleTestFile,
  testGroup,
} from './shape.js';

export type RuleTestFile = Plain<z.infer<typeof ruleTestFile>>;
export type TestGroup = Plain<z.infer<typeof testGroup>>;
export type InputSeries = Plain<z.infer<typeof inputSeries>>;
export type AlertTest = Plain<z.infer<typeof alertTest>>;
export type ExpectedAlert = Plain<z.infer<typeof expectedAlert>>;
export type ExpressionTest = Plain<z.infer<typeof expressionTest>>;
export type ExpectedSample = Plain<z.infer<typeof expectedSample>>;
