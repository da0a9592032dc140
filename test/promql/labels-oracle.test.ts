import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, factOf, labelsOf, parse, surely } from '../../src/promql/index.js';
import { promtool } from '../engines/index.js';
import { labelledExpression } from './corpus/labelled.js';
import { random } from './corpus/random.js';
import { type InputSeries, seriesFor } from './corpus/series.js';
import { METRICS } from './metrics.js';

/** The labels of every series that each expression returns at ten minutes. One that fails at run time returns none. */
async function results(
  input: readonly InputSeries[],
  texts: readonly string[],
): Promise<Map<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-labels-'));
  try {
    const file = join(folder, 'test.yml');
    // Each expects one impossible sample, so that promtool prints what it got instead.
    const exp_samples = [{ labels: 'impossible', value: 1 }];
    const promql_expr_test = texts.map(expr => ({ expr, eval_time: '10m', exp_samples }));
    writeFileSync(
      file,
      JSON.stringify({ tests: [{ interval: '1m', input_series: input, promql_expr_test }] }),
    );
    const { stdout, stderr } = await promtool('3.5', ['test', 'rules', file]);
    return readResults(stdout + stderr);
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
    const wrong: object[] = [];
    let judged = 0;
    for (const [text, series] of answers) {
      const { ast } = parse(text);
      if (ast === undefined || series.length === 0) continue;
      judged++;
      const flow = labelsOf(ast, { metrics: METRICS });
      for (const names of series) {
        const missing = surely(flow).filter(label => !names.includes(label));
        const surplus = names.filter(label => factOf(flow, label).presence === 'never');
        if (missing.length > 0 || surplus.length > 0) wrong.push({ text, names, missing, surplus });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(judged).toBeGreaterThan(1000);
  });
});
