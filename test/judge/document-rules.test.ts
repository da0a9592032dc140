// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana writes variables like that
import { describe, expect, it } from 'vitest';
import { type Example, judge } from '../../src/judge/index.js';
import {
  dashboard,
  dashboards,
  panel,
  queried,
  row,
  variable,
  variables,
  withOverride,
} from '../../src/judge/rules/dashboard/example.js';
import { linked, oneAlert } from '../../src/judge/rules/rules/example.js';
import { filesOf } from './example-subjects.js';

const codes = (example: Example) => judge(filesOf(example)).map(({ code }) => code);

/** What is wrong beyond what the examples of rules show. */
const WRONG: readonly (readonly [string, string, Example])[] = [
  ['a uid that is too long', 'dashboard/uid', dashboard({ uid: `shop-${'x'.repeat(40)}` })],
  ['two dashboards of one title', 'dashboard/duplicate', dashboards({}, { title: 'Shop' })],
  [
    'a panel after a collapsed row that is empty',
    'dashboard/row-panels',
    dashboard({ panels: [row({ collapsed: true }), panel()] }),
  ],
  [
    'a window of a copied expression',
    'rules/grafana-variable',
    oneAlert('', 'rate(errors_total[${__range}]) > 1'),
  ],
  ['a metric of a copied expression', 'rules/grafana-variable', oneAlert('', 'sum($metric) > 1')],
  ["two equal labels, one of them the group's", 'rules/duplicate', twice('severity: warning', '{}')],
];

/** What is right, and looks as if it were not. */
const RIGHT: readonly (readonly [string, Example])[] = [
  ['a uid of forty characters', dashboard({ uid: 'x'.repeat(40) })],
  [
    'an anchor at the end of a value',
    queried({ expr: 'up{job=~"${job}_name", a="x$"}[$__rate_interval]' }, variable()),
  ],
  ['a built-in variable in a legend', queried({ legendFormat: 'on {{job}} ${__rate_interval}' })],
  [
    'a part of a field option',
    withOverride({ id: 'byName', options: 'up' }, { id: 'custom.hideFrom.tooltip', value: true }),
  ],
  ['a variable among other text', queried({ expr: 'up{job="$job-1"}' }, variable({ multi: true }))],
  [
    'two variables, of which the second uses the first',
    variables(variable({ name: 'b' }), variable({ query: 'label_values(up{a=~"$b"}, job)' })),
  ],
  ['an alert that links to a whole dashboard', linked('__dashboardUid__: shop')],
  [
    'a label that only a template of an annotation has',
    oneAlert("        annotations: { summary: '{{ $labels.job }}' }\n"),
  ],
  ['the replacement of label_replace', oneAlert('', 'label_replace(up, "a", "$1", "b", "(.*)") == 0')],
  ['two equal labels of which a rule replaces one', twice('severity: warning', '{ severity: critical }')],
];

function twice(labels: string, own: string): Example {
  return {
    'rules.yml': `
groups:
  - name: a
    labels: { ${labels} }
    rules: [{ alert: Down, expr: up == 0, labels: ${own} }]
  - name: b
    rules: [{ alert: Down, expr: up == 0, labels: { severity: warning } }]
`,
  };
}

describe('rules of documents', () => {
  it.each(WRONG)('find %s', (_, code, example) => {
    expect(codes(example)).toEqual([code]);
  });

  it.each(RIGHT)('let %s be', (_, example) => {
    expect(codes(example)).toEqual([]);
  });
});
