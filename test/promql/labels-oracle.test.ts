import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  check,
  type Expr,
  factOf,
  labelsOf,
  type Metrics,
  parse,
  surely,
  valueType,
} from '../../src/promql/index.js';
import { promtool } from '../engines/index.js';
import { labelledExpression } from './corpus/labelled.js';
import { random } from './corpus/random.js';
import { type InputSeries, seriesFor } from './corpus/series.js';
import { METRICS } from './metrics.js';

interface Rule {
  readonly record: string;
  readonly expr: string;
}

/** The labels of every series that each expression returns at ten minutes. One that fails at run time returns none. */
async function results(
  input: readonly InputSeries[],
  texts: readonly string[],
  rules: readonly Rule[] = [],
): Promise<Map<string, string[][]>> {
  return readResults(await testRules(input, texts, rules));
}

/** Those that can be evaluated: promtool stops at a rule that fails, and says which it was. */
async function working(input: readonly InputSeries[], rules: readonly Rule[]): Promise<readonly Rule[]> {
  const output = await testRules(input, ['vector(1)'], rules);
  const failed = new Set([...output.matchAll(/ rule: (\S+), time: /g)].map(match => match[1]));
  return failed.size === 0
    ? rules
    : working(
        input,
        rules.filter(({ record }) => !failed.has(record)),
      );
}

async function testRules(
  input: readonly InputSeries[],
  texts: readonly string[],
  rules: readonly Rule[],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-labels-'));
  try {
    const recordings = join(folder, 'rules.yml');
    const groups = rules.map((rule, index) => ({ name: `g${index}`, rules: [rule] }));
    writeFileSync(recordings, JSON.stringify({ groups }));
    // Each expects one impossible sample, so that promtool prints what it got instead.
    const exp_samples = [{ labels: 'impossible', value: 1 }];
    const promql_expr_test = texts.map(expr => ({ expr, eval_time: '10m', exp_samples }));
    const file = join(folder, 'test.yml');
    writeFileSync(
      file,
      JSON.stringify({
        rule_files: rules.length === 0 ? [] : [recordings],
        group_eval_order: groups.map(({ name }) => name),
        tests: [{ interval: '1m', input_series: input, promql_expr_test }],
      }),
    );
    const { stdout, stderr } = await promtool('3.5', ['test', 'rules', file]);
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** promtool prints `expr: "…", time: 10m,` and, two lines below, `got: {job="a"} 1E+00, {job="b"} 2E+00`. */
function readResults(output: string): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  let current = '';
  for (const line of output.split('\n')) {
    const expr = /^ {4}expr: ("(?:[^"\\]|\\.)*"), time: /.exec(line)?.[1];
    if (expr !== undefined) current = JSON.parse(expr);
    if (/^ {8}got: /.test(line))
      found.set(current, [...line.matchAll(/\{((?:[^{}"]|"(?:[^"\\]|\\.)*")*)\} /g)].map(labelNames));
  }
  return found;
}

function labelNames(match: RegExpMatchArray): string[] {
  return [...(match[1] ?? '').matchAll(/([a-zA-Z_]\w*)="(?:[^"\\]|\\.)*"/g)].map(label => label[1] ?? '');
}

describe('label flow, judged by Prometheus', () => {
  it('is right about every series of over 1,000 expressions', async () => {
    const source = random(2026);
    const texts = new Set<string>();
    while (texts.size < 3000) {
      const text = labelledExpression(source, METRICS, 1 + source.below(3));
      const { ast } = parse(text);
      if (ast !== undefined && check(ast).length === 0) texts.add(text);
    }
    const answers = await results(seriesFor(METRICS, source), [...texts]);
    expect(judge(answers, METRICS)).toMatchObject({ wrong: [] });
    expect(judge(answers, METRICS).judged).toBeGreaterThan(1000);
  });

  it('follows recordings of recordings into what uses them', async () => {
    const source = random(77);
    const series = seriesFor(METRICS, source);
    let metrics: Metrics = METRICS;
    let rules: readonly Rule[] = [];
    for (let level = 0; level < 4; level++) {
      const candidates: Rule[] = [];
      while (candidates.length < 50) {
        const expr = labelledExpression(source, metrics, 1 + source.below(2));
        const { ast } = parse(expr);
        if (ast !== undefined && check(ast).length === 0 && valueType(ast) === 'vector')
          candidates.push({ record: `level${level}:r${candidates.length}`, expr });
      }
      rules = await working(series, [...rules, ...candidates]);
      metrics = withRecordings(metrics, rules);
    }
    const recorded = rules.map(({ record }) => record);
    expect(recorded.length).toBeGreaterThan(50);
    const uses: Metrics = {
      ...metrics,
      signatures: new Map(
        [...metrics.signatures].filter(([name]) => name.startsWith('level') || source.chance(0.2)),
      ),
    };
    const texts = new Set<string>(recorded);
    while (texts.size < 1200) {
      const text = labelledExpression(source, uses, 1 + source.below(2));
      const { ast } = parse(text);
      if (ast !== undefined && /level/.test(text) && check(ast).length === 0) texts.add(text);
    }
    const answers = await results(series, [...texts], rules);
    const { wrong, judged } = judge(answers, metrics);
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(300);
  });
});

/** The metrics with what the rules record, each after those that it may use. */
function withRecordings(metrics: Metrics, rules: readonly Rule[]): Metrics {
  const signatures = new Map(metrics.signatures);
  for (const { record, expr } of rules) {
    const flow = labelsOf(parse(expr).ast as Expr, { metrics: { ...metrics, signatures } });
    const labels = Object.fromEntries(surely(flow).map(label => [label, {}]));
    const open = flow.open || [...flow.labels.values()].some(({ presence }) => presence === 'possibly');
    signatures.set(record, { name: record, kind: 'gauge', unit: 'count', labels, recorded: true, open });
  }
  return { ...metrics, signatures };
}

/** Compares the labels that came back with what we said of them. An expression that returned nothing says nothing. */
function judge(
  answers: ReadonlyMap<string, string[][]>,
  metrics: Metrics,
): { wrong: object[]; judged: number } {
  const wrong: object[] = [];
  let judged = 0;
  for (const [text, series] of answers) {
    const { ast } = parse(text);
    if (ast === undefined || series.length === 0) continue;
    judged++;
    const flow = labelsOf(ast, { metrics });
    for (const names of series) {
      const missing = surely(flow).filter(label => !names.includes(label));
      const surplus = names.filter(label => factOf(flow, label).presence === 'never');
      if (missing.length > 0 || surplus.length > 0) wrong.push({ text, names, missing, surplus });
    }
  }
  return { wrong: wrong.slice(0, 5), judged };
}
