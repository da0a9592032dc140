import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, pretty, print, withoutSpans } from '../../src/promql/index.js';
import { PROMETHEUS_VERSIONS, type Server, startPrometheus } from '../engines/index.js';
import { isOnPurpose, ourVerdict, promtoolVerdicts } from './corpus/judge.js';
import { mutate } from './corpus/mutate.js';
import { parseQueries } from './corpus/parse-query.js';
import { PROBES } from './corpus/probes.js';
import { fromPrometheus, normal } from './corpus/prometheus-tree.js';
import { random } from './corpus/random.js';
import { expressionText } from './corpus/text.js';
import { tree } from './corpus/tree.js';

/** Random texts, and small faults put into some of them. The same in every run. */
function corpus(size: number, seed: number): string[] {
  const source = random(seed);
  return Array.from({ length: size }, () => {
    const text = expressionText(source, 1 + source.below(3));
    return source.chance(0.4) ? mutate(text, source) : text;
  });
}

describe('Prometheus as the judge of what is PromQL', () => {
  // 12,000 of which about a third load. Before 3.0 some of the texts hold names that only 3.0 can store.
  it.each(PROMETHEUS_VERSIONS)('promtool %s takes and refuses what we take and refuse', async version => {
    const texts = [...PROBES, ...corpus(12_000, 20_251_122)];
    const verdicts = await promtoolVerdicts(version, texts);
    const cases = texts.map((text, index) => ({
      text,
      theirs: verdicts[index],
      ours: ourVerdict(text, version),
    }));
    const falseAccepts = cases.filter(({ ours, theirs }) => ours === undefined && theirs !== undefined);
    const falseRejects = cases.filter(({ ours, theirs }) => ours !== undefined && theirs === undefined);
    expect(cases.filter(({ theirs }) => theirs === undefined).length).toBeGreaterThan(3000);
    expect(falseAccepts).toEqual([]);
    expect(falseRejects.filter(({ ours }) => !isOnPurpose(ours ?? '', version))).toEqual([]);
    // 2.53 reads quoted names that it cannot store; without those it is as the others.
    const avoidable =
      version === '2.53'
        ? falseRejects.filter(({ ours }) => !/needs Prometheus 3\.0/.test(ours ?? ''))
        : falseRejects;
    expect(avoidable.length / texts.length).toBeLessThan(0.002);
  });
});

describe('Prometheus as the judge of what an expression means', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPrometheus('3.5');
  });
  afterAll(() => server.stop());

  it('reads 10,000 printed trees as the trees that they are', async () => {
    const source = random(7);
    const trees = Array.from({ length: 10_000 }, () =>
      tree(source, source.pick(['vector', 'vector', 'scalar', 'matrix']), 1 + source.below(4)),
    );
    const texts = trees.map(expr => print(expr));
    const answers = await parseQueries(server.url, texts);
    const wrong = trees.flatMap((expr, index) => {
      const answer = answers[index];
      const same = answer !== undefined && isDeepStrictEqual(normal(fromPrometheus(answer)), normal(expr));
      return same ? [] : [texts[index]];
    });
    expect(wrong).toEqual([]);
  });
});

describe('print', () => {
  it('is read back to the same tree, on one line and on several', () => {
    const source = random(11);
    for (let count = 0; count < 5000; count++) {
      const expr = tree(source, source.pick(['vector', 'scalar', 'matrix', 'string']), source.below(5));
      for (const text of [print(expr), pretty(expr)]) {
        const { ast, diagnostics } = parse(text);
        expect(diagnostics).toEqual([]);
        if (ast === undefined || !isDeepStrictEqual(withoutSpans(ast), expr)) {
          expect({ text, ast: ast && withoutSpans(ast) }).toEqual({ text, ast: expr });
        }
      }
    }
  });

  it('is a fixed point of every text that Prometheus takes', () => {
    for (const text of corpus(4000, 3)) {
      const { ast } = parse(text);
      if (ast === undefined) continue;
      const printed = print(ast);
      expect(print(parse(printed).ast ?? ast)).toBe(printed);
    }
  });
});
