import { ANY, BOOL, type GoFunction, type GoType, NUMBER, STRING, STRINGS } from '../types.js';

/**
 * What a notification's template is given.
 * https://prometheus.io/docs/alerting/latest/notifications/#data-structures
 */
export function dataType(version: { readonly hasReason: boolean }): GoType {
  return {
    kind: 'struct',
    name: 'a notification',
    members: () => ({
      Receiver: STRING,
      Status: STRING,
      Alerts: ALERTS,
      GroupLabels: PAIRS_BY_NAME,
      CommonLabels: PAIRS_BY_NAME,
      CommonAnnotations: PAIRS_BY_NAME,
      ExternalURL: STRING,
      ...(version.hasReason ? { NotificationReason: STRING } : {}),
    }),
  };
}

const method = (result: GoType, ...params: GoType[]): GoFunction => ({ params, result });

const PAIR: GoType = { kind: 'struct', name: 'a pair', members: () => ({ Name: STRING, Value: STRING }) };

const PAIRS: GoType = {
  kind: 'list',
  name: 'a list of pairs',
  of: PAIR,
  members: () => ({ Names: method(STRINGS), Values: method(STRINGS), String: method(STRING) }),
};

const PAIRS_BY_NAME: GoType = {
  kind: 'map',
  name: 'a set of labels',
  of: STRING,
  members: () => ({
    SortedPairs: method(PAIRS),
    Remove: method(PAIRS_BY_NAME, STRINGS),
    Names: method(STRINGS),
    Values: method(STRINGS),
    String: method(STRING),
  }),
};

export const DURATION: GoType = {
  kind: 'struct',
  name: 'a duration',
  members: () => ({
    Hours: method(NUMBER),
    Minutes: method(NUMBER),
    Seconds: method(NUMBER),
    Milliseconds: method(NUMBER),
    Microseconds: method(NUMBER),
    Nanoseconds: method(NUMBER),
    String: method(STRING),
    Abs: method(DURATION),
    Round: method(DURATION, ANY),
    Truncate: method(DURATION, ANY),
  }),
};

/** https://pkg.go.dev/time#Time: its methods that a template can call. Durations are numbers there. */
export const TIME: GoType = {
  kind: 'struct',
  name: 'a time',
  members: () => ({
    Add: method(TIME, ANY),
    AddDate: method(TIME, NUMBER, NUMBER, NUMBER),
    After: method(BOOL, TIME),
    Before: method(BOOL, TIME),
    Compare: method(NUMBER, TIME),
    Day: method(NUMBER),
    Equal: method(BOOL, TIME),
    Format: method(STRING, STRING),
    GoString: method(STRING),
    Hour: method(NUMBER),
    IsDST: method(BOOL),
    IsZero: method(BOOL),
    Local: method(TIME),
    Location: method(ANY),
    Minute: method(NUMBER),
    Month: method(ANY),
    Nanosecond: method(NUMBER),
    Round: method(TIME, ANY),
    Second: method(NUMBER),
    String: method(STRING),
    Sub: method(DURATION, TIME),
    Truncate: method(TIME, ANY),
    UTC: method(TIME),
    Unix: method(NUMBER),
    UnixMicro: method(NUMBER),
    UnixMilli: method(NUMBER),
    UnixNano: method(NUMBER),
    Weekday: method(ANY),
    Year: method(NUMBER),
    YearDay: method(NUMBER),
  }),
};

const ALERT: GoType = {
  kind: 'struct',
  name: 'an alert',
  members: () => ({
    Status: STRING,
    Labels: PAIRS_BY_NAME,
    Annotations: PAIRS_BY_NAME,
    StartsAt: TIME,
    EndsAt: TIME,
    GeneratorURL: STRING,
    Fingerprint: STRING,
  }),
};

export const ALERT_LIST: GoType = { kind: 'list', name: 'a list of alerts', of: ALERT };

const ALERTS: GoType = {
  ...ALERT_LIST,
  members: () => ({ Firing: method(ALERT_LIST), Resolved: method(ALERT_LIST) }),
};
