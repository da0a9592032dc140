import { describe, expect, it } from 'vitest';
import {
  contradiction,
  type Labels,
  matcherText,
  matches,
  type RouteMatcher,
} from '../../src/notify/index.js';

const m = (label: string, operator: RouteMatcher['operator'], value: string): RouteMatcher => ({
  label,
  operator,
  value,
});

describe('a matcher', () => {
  it.each<[RouteMatcher, Labels, boolean]>([
    [m('a', '=', 'x'), { a: 'x' }, true],
    [m('a', '=', 'x|y'), { a: 'x' }, false],
    [m('a', '=', ''), {}, true],
    [m('a', '!=', 'x'), {}, true],
    [m('a', '!=', ''), {}, false],
    [m('a', '=~', 'x|y'), { a: 'y' }, true],
    // Anchored at both ends.
    [m('a', '=~', 'x'), { a: 'xy' }, false],
    [m('a', '=~', '.*'), {}, true],
    [m('a', '=~', '.+'), {}, false],
    [m('a', '!~', '.+'), {}, true],
    // Unlike Prometheus': `.` is not the end of a line, but where the pattern asks for it.
    [m('a', '=~', 'x.y'), { a: 'x\ny' }, false],
    [m('a', '!~', 'x.*'), { a: 'x\ny' }, true],
    [m('a', '=~', '(?s)x.y'), { a: 'x\ny' }, true],
    [m('a', '=~', '[^z]+'), { a: 'x\ny' }, true],
    [m('a', '=~', 'é|日本'), { a: '日本' }, true],
    // No pattern at all matches nothing, nor does its opposite.
    [m('a', '=~', '('), { a: '(' }, false],
    [m('a', '!~', '('), { a: '(' }, false],
    // A label that every JavaScript object would have.
    [m('constructor', '=', ''), {}, true],
    [m('__proto__', '=~', '.*'), {}, true],
  ])('%o of %o: %s', (matcher, labels, expected) => expect(matches(matcher, labels)).toBe(expected));

  it('is printed in the form that every version reads', () => {
    expect(matcherText(m('a', '=~', 'x"\\d\n'))).toBe('a=~"x\\"\\\\d\\n"');
  });

  it('contradicts another that no label can satisfy as well', () => {
    const [one, two] = [m('a', '=', 'x'), m('a', '=~', 'y.*')];
    expect(contradiction([m('b', '=', 'y'), one, two])).toEqual([one, two]);
    expect(contradiction([one, m('a', '!=', 'y'), m('a', '=~', 'x|y')])).toBeUndefined();
  });
});
