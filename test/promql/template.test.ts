import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  check,
  counterHandle,
  gaugeHandle,
  print,
  promql,
  seconds,
  selection,
} from '../../src/promql/index.js';

const x = gaugeHandle(selection('x', undefined));
const requests = counterHandle(selection('requests_total', 'requests'));

describe('the text between backquotes is PromQL as it stands', () => {
  test.each([
    ['a class', promql`x{l=~"web-\\d+\\.prod"}`, String.raw`x{l=~"web-\\d+\\.prod"}`],
    ['a word boundary', promql`x{l=~"a\\b"}`, String.raw`x{l=~"a\\b"}`],
    ['a code', promql`x{l="\u00e4\x41\101"}`, 'x{l="äAA"}'],
    ['a raw string of PromQL', promql`x{l=~\`web-\d+\`}`, String.raw`x{l=~"web-\\d+"}`],
    ['no hole', promql`x{l=~"\${var:regex}"}`, `x{l=~"\${var:regex}"}`],
    ['no hole, written the other way', promql`x{l=~"$\{var}"}`, `x{l=~"\${var}"}`],
    ['a backslash before a backquote', promql`x{l="a\\\`b"}`, String.raw`x{l="a\\` + '`b"}'],
    ['a line', promql`x{l="a\nb"}`, String.raw`x{l="a\nb"}`],
  ])('%s', (_, { ast, faults }, expected) => {
    expect(faults).toEqual([]);
    expect(print(ast)).toBe(expected);
  });

  test.each([
    ['an escape that PromQL does not have', promql`x{l=~"web-\d+"}`],
    ['half a code, behind a hole', promql`${x.gt(5)} unless on (instance) x{l=~"C:\users\x"}`],
  ])('%s is an error', (_, { faults }) => {
    expect(faults.map(({ code }) => code)).toContain('promql/string');
  });

  it('a call without a template is an error', () => {
    const call = promql as unknown as (text: unknown) => typeof x;
    for (const text of ['up', ['up'], undefined])
      expect(call(text).faults.map(({ code }) => code)).toEqual(['promql/bad-argument']);
  });
});

describe('a hole is what was put there', () => {
  test.each([
    ['a range', promql`rate(${requests}[5m])`, 'rate(requests_total[5m])'],
    ['more matchers', promql`${requests}{a="b"}`, 'requests_total{a="b"}'],
    ['an offset', promql`${requests} offset 5m`, 'requests_total offset 5m'],
    ['in parentheses', promql`${x.plus(1)} * 2`, '(x + 1) * 2'],
    ['a text', promql`x{l=${'a"b\n'}}`, String.raw`x{l="a\"b\n"}`],
    ['part of a duration', promql`x[${5}m]`, 'x[5m]'],
    ['part of a text', promql`x{code=~"${5}.."}`, 'x{code=~"5.."}'],
    ['part of a name', promql`http_${500}_total`, 'http_500_total'],
    ['a negative number', promql`x > ${-2} + 1`, 'x > -2 + 1'],
    ['a negative number as a power', promql`x ^ ${-2}`, 'x ^ -2'],
    ['a quantity', promql`x > ${seconds(5)}`, 'x > 5'],
    ['before a comment', promql`${x} # all of them`, 'x'],
  ])('%s', (_, expression, expected) => {
    const { ast, faults } = expression;
    expect(faults).toEqual([]);
    expect(print(ast)).toBe(expected);
  });

  test.each([
    ['in a comment', promql`x # without ${requests}`, 'stands in a comment'],
    ['a number in a comment', promql`x # ${5}`, 'stands in a comment'],
    ['in quotes', promql`x{l="${'a'}"}`, 'inside a text in quotes'],
    ['in single quotes', promql`x{l='${'a'}'}`, 'inside a text in quotes'],
    ['a metric in quotes', promql`label_replace(x, "a", "${requests}", "", "")`, 'inside a text in quotes'],
    ['out of single quotes', promql`x{l='${`' or vector(1) or '`}'}`, 'inside a text'],
    ['before a word', promql`${requests}_bucket`, 'read as one word'],
    ['after a word', promql`sum${requests}`, 'read as one word'],
    ['two metrics', promql`${requests}${x}`, 'read as one word'],
    ['a sign of a power', promql`${-2} ^ 2`, 'the sign'],
  ])('%s is an error', (_, { faults }, message) => {
    expect(faults.map(({ message }) => message).join()).toContain(message);
    expect(faults.every(({ code }) => code === 'promql/merged-hole')).toBe(true);
  });

  it('whatever a text in it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        fc.pre(!/\p{Cs}/u.test(value));
        const { ast, faults } = promql`x{l=${value}}`;
        expect(faults).toEqual([]);
        expect(ast).toMatchObject({ matchers: [{ label: 'l', operator: '=', value }] });
      }),
    );
  });
});

test.each([
  ['in a matcher', x.where({ l: '\ud83d' } as never)],
  ['in a text', x.labelReplace('a' as never, '\ude00', 'b' as never, '')],
  ['in a hole', promql`x{l=${'\ud83d'}}`],
])('half of a surrogate pair %s is refused', (_, { ast, faults }) => {
  const found = [...faults, ...(ast.type === 'number' ? [] : check(ast))];
  expect(found.map(({ code }) => code)).toContain('promql/string');
});
