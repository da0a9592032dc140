import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { formatDuration, supports } from '../../../src/core/index.js';
import {
  expand,
  NOTATION_SINCE,
  printNotation,
  printRuleTest,
  ruleTestSince,
  type SeriesItem,
} from '../../../src/formats/rule-test/index.js';
import { type RuleTestDocument, readRuleTest } from '../../../src/formats/rule-test/read.js';
import { placeIn } from '../../../src/formats/shared/read-document.js';
import { readYaml } from '../../../src/formats/text/read.js';
import { PROMETHEUS_VERSIONS, promtool } from '../../engines/index.js';
import { notations, ruleTestFiles } from './arbitrary.js';

const HAND_WRITTEN = `# The example of the documentation, and more.
rule_files:
    - alerts.yml
evaluation_interval: 1m
x_owner: &owner team-api
tests:
    - interval: 1m
      start_timestamp: 1609459200
      input_series:
          - series: 'up{job="prometheus", instance="localhost:9090"}'
            values: 0 0 0
          - series: errors
            values: 5
      alert_rule_test:
          - eval_time: 10m
            alertname: InstanceDown
            exp_alerts:
                - exp_labels: {severity: on, threshold: 0.90, owner: *owner}
                  exp_annotations:
                      summary: >-
                        Instance
                        down
                      nothing:
      promql_expr_test:
          - expr: go_goroutines > 5
            eval_time: 0
            exp_samples:
                - labels: 'go_goroutines{job="prometheus"}'
                  value: 0x10
                  hint: {a: [1]}
`;

const read = (text: string) => readRuleTest(readYaml(text, 'test.yml'));

describe('a file of rule tests', () => {
  const [document] = read(HAND_WRITTEN);
  const { value, faults, unknown, source } = document as RuleTestDocument;

  it('is read as promtool reads it, with what it does not know', () => {
    expect(faults).toEqual([]);
    expect(value).toEqual({
      rule_files: ['alerts.yml'],
      evaluation_interval: '1m',
      x_owner: 'team-api',
      tests: [
        {
          interval: '1m',
          start_timestamp: '1609459200',
          input_series: [
            { series: 'up{job="prometheus", instance="localhost:9090"}', values: '0 0 0' },
            { series: 'errors', values: '5' },
          ],
          alert_rule_test: [
            {
              eval_time: '10m',
              alertname: 'InstanceDown',
              exp_alerts: [
                {
                  exp_labels: { severity: 'on', threshold: '0.90', owner: 'team-api' },
                  exp_annotations: { summary: 'Instance down', nothing: '' },
                },
              ],
            },
          ],
          promql_expr_test: [
            {
              expr: 'go_goroutines > 5',
              eval_time: '0',
              exp_samples: [{ labels: 'go_goroutines{job="prometheus"}', value: 16, hint: { a: [1] } }],
            },
          ],
        },
      ],
    });
    expect(unknown).toEqual([['x_owner'], ['tests', 0, 'promql_expr_test', 0, 'exp_samples', 0, 'hint']]);
    expect(source.at(['tests', 0, 'input_series', 1, 'values'])?.position).toEqual({
      file: 'test.yml',
      line: 13,
      column: 21,
    });
  });

  it('says the same when it is printed, its fields in order', () => {
    const printed = printRuleTest(value, ['Printed']);
    expect(read(printed)[0]?.value).toEqual(value);
    expect(printed).toMatch(/^# Printed\nrule_files:/);
    expect(printed).toMatch(/\nx_owner: team-api\n$/);
  });

  it('says after printing what it said before', () => {
    fc.assert(
      fc.property(ruleTestFiles, file => {
        const documents = read(printRuleTest(file));
        expect(documents.map(({ value, faults }) => ({ value, faults }))).toEqual([
          { value: file, faults: [] },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['- a\n', '1:1 must be object, is ["a"]'],
    ['rule_files: x\n', '1:13 must be array, is "x"'],
    ['tests:\n  - name: [a]\n', '2:11 must be string, is ["a"]'],
    ['fuzzy_compare: "true"\n', '1:16 must be boolean, is "true"'],
    ['tests: [{promql_expr_test: [{expr: up, exp_samples: [{value: x}]}]}]\n', '1:62 must be number, is "x"'],
    ['tests: [{input_series: [{series: up}]}]\n', '1:25 "values" is missing'],
    ['evaluation_interval: 1 minute\n', '1:22 "1 minute" is not a duration such as "5m" or "1h30m"'],
  ])('has a fault in %j', (text, expected) => {
    const faults = read(text).flatMap(document =>
      document.faults.map(({ pointer, reason }) => {
        const { line, column } = placeIn(document, pointer).position;
        return `${line}:${column} ${reason}`;
      }),
    );
    expect(faults).toEqual([expected]);
  });

  it('is known by the release that reads it', () => {
    expect(ruleTestSince('fuzzy_compare')).toBe('3.5');
    expect(ruleTestSince('tests.start_timestamp')).toBe('3.9');
    expect(ruleTestSince('tests.name')).toBeUndefined();
  });
});

describe('what is printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-rule-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Further apart than Prometheus looks back, so that a missing value is none.
  const INTERVAL_MS = 600_000;

  it.each(PROMETHEUS_VERSIONS)('promtool %s expands to the same values', async version => {
    const series = fc.sample(notations({ noNaN: true, histograms: false }), { numRuns: 60, seed: 3 });
    const file = printRuleTest({
      ...(supports(version, ruleTestSince('fuzzy_compare') ?? '') && { fuzzy_compare: false }),
      evaluation_interval: '10m',
      tests: series.map((notation, index) => ({
        name: `test ${index}`,
        interval: '10m',
        input_series: [{ series: 'x{a="b"}', values: printNotation(notation) }],
        promql_expr_test: [...expand(notation)].map((value, at) => ({
          expr: 'x',
          eval_time: formatDuration(at * INTERVAL_MS),
          exp_samples: typeof value === 'number' ? [{ labels: 'x{a="b"}', value }] : [],
        })),
      })),
    });
    writeFileSync(join(folder, `${version}.yml`), file);
    const { code, stderr } = await promtool(version, ['test', 'rules', `${version}.yml`], { cwd: folder });
    expect({ code, stderr: stderr.slice(0, 2000) }).toEqual({ code: 0, stderr: '' });
  });

  it.each(PROMETHEUS_VERSIONS.filter(version => supports(version, NOTATION_SINCE.histogram)))(
    'promtool %s reads its histograms',
    async version => {
      const histogram = {
        schema: 1,
        sum: -0.3,
        count: 38.2,
        z_bucket: 7.1,
        z_bucket_w: 0.05,
        buckets: [5.1, 10, 7],
        offset: -3,
        n_buckets: [4.1, 5],
        n_offset: -5,
        ...(supports(version, NOTATION_SINCE.counter_reset_hint) && { counter_reset_hint: 'gauge' as const }),
      };
      const one = printNotation([{ kind: 'histogram', start: histogram }]);
      const items: readonly SeriesItem[] = [
        { kind: 'histogram', start: histogram, times: 2 },
        { kind: 'histogram', start: { count: 1 }, step: { sign: '+', histogram: { count: 2 } }, times: 1 },
        ...(supports(version, NOTATION_SINCE.custom_values)
          ? [
              {
                kind: 'histogram' as const,
                start: { schema: -53, custom_values: [5, 10], buckets: [1, 4, 2] },
              },
            ]
          : []),
      ];
      const file = printRuleTest({
        tests: [
          {
            // Each in a series of its own: promtool 2.53 reads nothing behind `{{…}}x2`.
            input_series: items.map((item, index) => ({
              series: `x${index}`,
              values: printNotation([item]),
            })),
            promql_expr_test: [
              { expr: 'x0', eval_time: '2m', exp_samples: [{ labels: 'x0', histogram: one }] },
            ],
          },
        ],
      });
      writeFileSync(join(folder, `h${version}.yml`), file);
      const { code, stderr } = await promtool(version, ['test', 'rules', `h${version}.yml`], { cwd: folder });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
  );
});
