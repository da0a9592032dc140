import { type JsonRecord, list, type Pointer, record, text } from '../../core/index.js';
import type { PlaceOf } from '../placed.js';

/** What the rules of rule files look at: one file. What is of another type than it should be reads as if it were not there. */
export interface JudgedRuleFile {
  /** Its path, by which configurations name it. */
  readonly file: string;
  readonly groups: readonly JudgedGroup[];
  readonly rules: readonly JudgedRule[];
  readonly placeOf: PlaceOf;
  /** Whether it is no file, but a part of one, such as an object: no Prometheus reads it by a path. */
  readonly isWrapped: boolean;
}

export interface JudgedGroup {
  readonly name: string | undefined;
  readonly pointer: Pointer;
}

/** A rule with the place where it stands. */
export interface JudgedRule {
  readonly pointer: Pointer;
  readonly name: string;
  /** `alert "HighApiErrorRate"`. */
  readonly title: string;
  readonly expr: string;
  /** A group's labels are those of its rules, unless a rule sets them itself. */
  readonly labels: JsonRecord;
  readonly annotations: JsonRecord;
  readonly placeOf: PlaceOf;
}

export function judgedRuleFile(
  value: unknown,
  file: string,
  placeOf: PlaceOf,
  isWrapped = false,
): JudgedRuleFile {
  const groups = list(record(value).groups).map(record);
  return {
    file,
    groups: groups.map(({ name }, index) => ({ name: text(name), pointer: ['groups', index] })),
    rules: groups.flatMap(({ labels, rules }, group) =>
      list(rules).map((item, index) =>
        judgedRule(record(item), record(labels), ['groups', group, 'rules', index], placeOf),
      ),
    ),
    placeOf,
    isWrapped,
  };
}

function judgedRule(rule: JsonRecord, labels: JsonRecord, pointer: Pointer, placeOf: PlaceOf): JudgedRule {
  const name = text(rule.alert) ?? text(rule.record) ?? '';
  return {
    pointer,
    name,
    title: `${'alert' in rule ? 'alert' : 'recording rule'} "${name}"`,
    expr: text(rule.expr) ?? '',
    labels: { ...labels, ...record(rule.labels) },
    annotations: record(rule.annotations),
    placeOf,
  };
}
