import { type Diagnostic, type JsonRecord, list, type Pointer, record, text } from '../../core/index.js';
import { report } from '../catalogue.js';
import { type Document, placeOf, underline } from '../document.js';
import { repeats } from '../first.js';

/** A rule with the place where it stands. */
export interface RuleView {
  readonly document: Document;
  readonly pointer: Pointer;
  readonly name: string;
  /** `alert "HighApiErrorRate"`. */
  readonly title: string;
  readonly expr: string;
  readonly labels: JsonRecord;
  readonly annotations: JsonRecord;
}

export function rulesOf(document: Document): readonly RuleView[] {
  return groupsOf(document).flatMap((group, at) =>
    list(group.rules).map((item, index) => {
      const rule = record(item);
      const name = text(rule.alert) ?? text(rule.record) ?? '';
      return {
        document,
        pointer: ['groups', at, 'rules', index],
        name,
        title: `${'alert' in rule ? 'alert' : 'recording rule'} "${name}"`,
        expr: text(rule.expr) ?? '',
        // A group's labels are those of its rules, unless a rule sets them itself.
        labels: { ...record(group.labels), ...record(rule.labels) },
        annotations: record(rule.annotations),
      };
    }),
  );
}

const groupsOf = ({ value }: Document) => list(record(value).groups).map(record);

/** Rule files of one Prometheus. Two rules with equal name and labels write the same series, whatever their files. */
export function checkRules(files: readonly Document[]): readonly Diagnostic[] {
  const rules = files.flatMap(rulesOf);
  return [...files.flatMap(duplicateGroups), ...duplicateRules(rules), ...rules.flatMap(grafanaVariables)];
}

function duplicateGroups(document: Document): readonly Diagnostic[] {
  const groups = groupsOf(document).map((group, index) => ({ name: text(group.name), index }));
  const file = document.artifact.path;
  return repeats(groups, ({ name }) => name).map(([{ name = '', index }]) =>
    report('verify/duplicate-group', { name, file }, placeOf(document, ['groups', index])),
  );
}

function duplicateRules(rules: readonly RuleView[]): readonly Diagnostic[] {
  const identity = ({ name, labels }: RuleView) => `${name}${spell(labels)}`;
  return repeats(rules, identity).map(([rule, earlier]) => {
    const related = [{ message: 'the other one', path: placeOf(earlier.document, earlier.pointer).path }];
    const place = { ...placeOf(rule.document, rule.pointer), related };
    return report('verify/duplicate-rule', { name: rule.name, labels: spell(rule.labels) }, place);
  });
}

const spell = (labels: JsonRecord) =>
  `{${Object.keys(labels)
    .sort()
    .map(name => `${name}=${JSON.stringify(labels[name])}`)
    .join(', ')}}`;

/** Prometheus has no dollar in its language; only templates of labels and annotations have, and there it begins `{{ $`. */
function grafanaVariables({ document, pointer, title, expr }: RuleView): readonly Diagnostic[] {
  // An end anchor in a regular expression has no name behind it.
  const variable = /\$(?:__\w+|\{\w+[^}]*\}|[a-zA-Z_]\w*)|\[\[\w+\]\]/.exec(expr)?.[0];
  if (variable === undefined) return [];
  const place = placeOf(document, [...pointer, 'expr'], underline(expr, variable));
  return [report('verify/rule-variable', { rule: title, variable }, place)];
}
