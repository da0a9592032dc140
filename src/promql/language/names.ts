import { AGGREGATIONS } from './aggregations.js';

/** Words that the grammar owns. They are read in upper and lower case. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...Object.keys(AGGREGATIONS),
  'and',
  'or',
  'unless',
  'atan2',
  'offset',
  'by',
  'without',
  'on',
  'ignoring',
  'group_left',
  'group_right',
  'bool',
  'start',
  'end',
  'inf',
  'nan',
]);

/** Keywords that name no metric where an expression begins. */
export const NEVER_METRICS: ReadonlySet<string> = new Set([
  'on',
  'ignoring',
  'group_left',
  'group_right',
  'bool',
  'atan2',
  'inf',
  'nan',
]);

/** A metric name that needs no quotes. Others need Prometheus 3.0 (UTF-8 names). */
export function isPlainMetricName(name: string): boolean {
  return /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name);
}

/** A label name that needs no quotes. */
export function isPlainLabelName(name: string): boolean {
  return /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);
}

/** A name that holds a Grafana variable: `${prefix}_requests_total`, `$metric`. */
export function holdsVariable(text: string): boolean {
  return /\$\w|\$\{\w|\[\[\w/.test(text);
}
