/** What `--enable-feature` turns on in the language, and in what can be asked for. */
export const FEATURE_FLAGS = [
  'promql-experimental-functions',
  'promql-duration-expr',
  'promql-extended-range-selectors',
  'promql-binop-fill-modifiers',
  'native-histograms',
] as const;

export type FeatureFlag = (typeof FEATURE_FLAGS)[number];
