import { describe, expect, it } from 'vitest';
import { type CheckOptions, check, FEATURE_FLAGS, parse } from '../../src/promql/index.js';
import { FAULTS } from './faults/language.js';

function codes(text: string, options: CheckOptions = {}): string[] {
  const { ast, diagnostics } = parse(text, options);
  const all = ast === undefined ? diagnostics : check(ast, { text, ...options });
  return [...new Set(all.map(({ code }) => code))];
}

describe('check of the language', () => {
  it.each(FAULTS)('%s: %s', (code, wrong, right) => {
    expect(codes(wrong)).toContain(code);
    expect(codes(right)).toEqual([]);
  });

  it.each([
    ['x > 5m', '2.53', '3.5'],
    ['rate(x[300])', '2.53', '2.54'],
    ['x > 1_000', '2.53', '2.54'],
    ['{"http.requests"}', '2.53', '3.0'],
    ['sum by ("a.b") (x)', '2.53', '3.0'],
    ['sum by (a:b) (x)', '2.53', '3.0'],
    ['histogram_avg(x)', '2.50', '2.51'],
    ['histogram_stddev(x)', '2.46', '2.47'],
    ['first_over_time(x[5m])', '3.13', '3.14'],
  ])('%s needs a newer release than %s', (text, old, recent) => {
    expect(codes(text, { target: old })).not.toEqual([]);
    expect(codes(text, { target: recent })).toEqual([]);
  });

  it('takes experimental functions where their flag is set', () => {
    expect(codes('mad_over_time(x[5m])', { features: FEATURE_FLAGS })).toEqual([]);
    expect(codes('mad_over_time(x[5m])', { features: FEATURE_FLAGS, target: '2.42' })).toEqual([
      'promql/version',
    ]);
    expect(codes('info(x, {a="b"})', { features: FEATURE_FLAGS })).toEqual([]);
  });

  it('reports several faults of one text', () => {
    const { diagnostics } = parse('sum by (job (rate(a{b=c}[5 m])) + clamp(, 1) / {x=="y"}');
    expect(diagnostics.length).toBeGreaterThanOrEqual(4);
    const starts = diagnostics.map(({ excerpt }) => excerpt?.span.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('keeps its feet on texts of any depth', () => {
    const deep = `${'('.repeat(20_000)}a${')'.repeat(20_000)}`;
    expect(codes(deep)).toEqual(['promql/depth']);
    const long = Array.from({ length: 1900 }, () => 'a').join(' + ');
    expect(codes(long)).toEqual([]);
  });
});
