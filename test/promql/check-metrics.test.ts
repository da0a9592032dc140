import { describe, expect, it } from 'vitest';
import { type CheckOptions, check, parse } from '../../src/promql/index.js';
import { MISTAKES } from './faults/metrics.js';
import { METRICS } from './metrics.js';

/** The codes of everything that is wrong, in order, without repetition. */
function codes(text: string, options: CheckOptions = {}): string[] {
  const { ast, diagnostics } = parse(text, { dialect: options.dialect, target: options.target });
  const all = ast === undefined ? diagnostics : check(ast, { metrics: METRICS, text, ...options });
  return [...new Set(all.map(({ code }) => code))];
}

describe('check against the declared metrics', () => {
  it.each(MISTAKES)('%s: %s', (code, wrong, right) => {
    expect(codes(wrong)).toContain(code);
    expect(codes(right)).toEqual([]);
  });

  it('says nothing about metrics without a catalogue', () => {
    for (const [code, wrong] of MISTAKES) {
      const { ast } = parse(wrong);
      const found = ast === undefined ? [] : check(ast).map(diagnostic => diagnostic.code);
      expect(
        found.filter(other => !/^promql\/(label-|duplicate-label)/.test(code) && other === code),
      ).toEqual([]);
    }
  });

  it('says of one slip one thing', () => {
    expect(codes('disk_bytes{mountpiont="/"} / disk_bytes')).toEqual(['promql/unknown-label']);
    expect(codes('sum by (job) (rate(request_total[5m])) / sum by (job) (rate(requests_total[5m]))')).toEqual(
      ['promql/unknown-metric'],
    );
  });

  it('suggests the nearest name and says who dropped a label', () => {
    const help = (text: string) => {
      const { ast } = parse(text);
      return ast && check(ast, { metrics: METRICS, text })[0]?.help;
    };
    expect(help('rate(reqests_total[5m])')).toBe('did you mean "requests_total"?');
    expect(help('requests_total{endpont="/"}')).toBe('did you mean "endpoint"?');
    expect(help('requests_total{method="get"}')).toBe('did you mean "GET"?');
    expect(help('sum by (method) (sum by (job) (requests_total))')).toBe('"sum by (job)" drops it');
    expect(help('histogram_quantile(0.9, sum by (method) (rate(latency_seconds_bucket[5m])))')).toBe(
      '"sum by (method)" drops it: aggregate by (le) and the labels to keep',
    );
  });

  it('underlines the part that is wrong', () => {
    const text = 'sum(rate(requests_total{endpont="/"}[5m]))';
    const { ast } = parse(text);
    const [first] = ast ? check(ast, { metrics: METRICS, text, path: ['a', 'expr'] }) : [];
    expect(first?.path).toEqual(['a', 'expr']);
    expect(text.slice(first?.excerpt?.span.start, first?.excerpt?.span.end)).toBe('endpont="/"');
  });

  it('underlines in the printed text of a tree that was built', () => {
    const [first] = check(
      {
        type: 'call',
        func: 'rate',
        args: [
          {
            type: 'matrix',
            selector: { type: 'selector', metric: 'memory_bytes', matchers: [] },
            range: { type: 'window' },
          },
        ],
      },
      { metrics: METRICS },
    );
    expect(first?.code).toBe('promql/gauge-as-counter');
    expect(first?.excerpt?.text).toBe('rate(memory_bytes[5m])');
  });

  it('lets variables of a dashboard stand for names and values', () => {
    const dashboard = { dialect: 'grafana' } as const;
    for (const text of [
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of Grafana.
      'sum by ($by) (rate(requests_total{endpoint=~"$endpoint",method="${method}"}[$__rate_interval]))',
      '${prefix}_total{x="y"}',
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above.
      '$metric{x="y"}',
      'memory_bytes > $threshold',
      'memory_bytes offset $shift',
      'max_over_time(memory_bytes[$__range:$__interval])',
    ]) {
      expect([text, codes(text, dashboard)]).toEqual([text, []]);
    }
    expect(codes('requests_total{method="get",endpoint="$endpoint"}', dashboard)).toEqual([
      'promql/unknown-value',
    ]);
  });

  it('knows the two spellings of bucket bounds', () => {
    expect(codes('latency_seconds_bucket{le="1"}', { target: '2.53' })).toEqual([]);
    expect(codes('latency_seconds_bucket{le="1.0"}', { target: '2.53' })).toEqual([]);
  });
});
