import { BUILT_IN_FUNCTIONS } from '../built-in-functions.js';
import { ANY, BOOL, type GoFunction, type GoType, STRING, STRINGS } from '../types.js';
import { DURATION, TIME } from './data.js';

const LIST: GoType = { kind: 'list', name: 'a list', of: ANY };
const TEXT: GoFunction = { params: [STRING], result: STRING };

/**
 * Go's own functions, and Alertmanager's: https://prometheus.io/docs/alerting/latest/notifications/#functions. Releases
 * are those of its changelog, where it says more than that the oldest one we write for has it.
 */
export const FUNCTIONS: Readonly<Record<string, GoFunction>> = {
  ...BUILT_IN_FUNCTIONS,
  toUpper: TEXT,
  toLower: TEXT,
  title: TEXT,
  trimSpace: { ...TEXT, since: '0.26' },
  join: { params: [STRING, STRINGS], result: STRING },
  match: { params: [STRING, STRING], result: BOOL, pattern: 0 },
  safeHtml: TEXT,
  safeUrl: { ...TEXT, since: '0.30' },
  urlUnescape: { ...TEXT, since: '0.30' },
  reReplaceAll: { params: [STRING, STRING, STRING], result: STRING, pattern: 0 },
  stringSlice: { params: [], rest: STRING, result: STRINGS },
  date: { params: [STRING, TIME], result: STRING, since: '0.28' },
  tz: { params: [STRING, TIME], result: TIME, since: '0.28' },
  since: { params: [TIME], result: DURATION, since: '0.28' },
  humanizeDuration: { params: [ANY], result: STRING, since: '0.28' },
  toJson: { params: [ANY], result: STRING, since: '0.30' },
  list: { params: [], rest: ANY, result: LIST, since: '0.32' },
  append: { params: [LIST], rest: ANY, result: LIST, since: '0.32' },
  dict: {
    params: [],
    rest: ANY,
    result: { kind: 'map', name: 'a dictionary', of: ANY },
    since: '0.32',
  },
  now: { params: [], result: TIME, since: '0.33' },
};
