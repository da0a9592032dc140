/** What `--enable-feature` turns on in the language. */
export const FEATURE_FLAGS = [
  'promql-experimental-functions',
  'promql-duration-expr',
  'promql-extended-range-selectors',
  'promql-binop-fill-modifiers',
] as const;

export type FeatureFlag = (typeof FEATURE_FLAGS)[number];
