import { describe, expect, it } from 'vitest';
import { parse, print, withoutSpans } from '../../src/promql/index.js';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how Grafana writes its variables.
describe('the grafana dialect', () => {
  it.each([
    ['rate(x[$__rate_interval])'],
    ['sum by ($by) (rate(${prefix}_total{a=~"$x",b="[[y]]"}[$__rate_interval]))'],
    ['x[${__range_s}s]'],
    ['x[$interval:$step] offset $shift'],
    ['$metric{a="b"}'],
    ['rate($metric[5m])'],
    ['x > $threshold'],
    ['$a + ${b:csv}'],
    ['sum by (${group:csv}) (x)'],
    ['{$label="x"}'],
    ['foo_${a:raw}_total'],
  ])('reads and prints %s', text => {
    const { ast, diagnostics } = parse(text, { dialect: 'grafana' });
    expect(diagnostics).toEqual([]);
    expect(ast && print(ast)).toBe(text);
    expect(parse(text).ast).toBeUndefined();
  });

  it('has one form for each of the ways to write a variable', () => {
    const one = (text: string) => {
      const { ast } = parse(text, { dialect: 'grafana' });
      return ast && print(ast);
    };
    expect(one('[[limit]] + ${limit}')).toBe('$limit + $limit');
    expect(one('x[[[interval]]]')).toBe('x[$interval]');
    expect(one('[[limit:raw]]')).toBe('${limit:raw}');
  });

  it('keeps a macro as a variable, which no rule has', () => {
    const { ast } = parse('rate(x[$__rate_interval])', { dialect: 'grafana' });
    expect(ast && withoutSpans(ast)).toEqual({
      type: 'call',
      func: 'rate',
      args: [
        {
          type: 'matrix',
          selector: { type: 'selector', metric: 'x', matchers: [] },
          range: { type: 'variable', name: '__rate_interval' },
        },
      ],
    });
  });

  it('says in the other dialect what to write', () => {
    const [first] = parse('rate(x[$__rate_interval])').diagnostics;
    expect(first?.message).toBe('$__rate_interval is a Grafana variable; Prometheus does not know it');
    expect(first?.help).toBe('write a duration such as [5m]; only dashboards have variables');
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above.
