import { describe, expect, it } from 'vitest';
import { knownExternal } from '../../src/model/index.js';
import {
  type Certainty,
  certainty,
  contradiction,
  type KnownLabels,
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

describe('what is certain of a match', () => {
  const known: KnownLabels = {
    values: { known: 'x', none: '' },
    presence: label => (label === 'carried' ? 'surely' : label === 'open' ? 'possibly' : 'never'),
    satisfies: [m('satisfied', '=~', 'x.*')],
  };

  it.each<[RouteMatcher, Certainty]>([
    [m('known', '=', 'x'), 'surely'],
    [m('known', '!=', 'x'), 'never'],
    [m('none', '=', ''), 'surely'],
    [m('none', '!=', ''), 'never'],
    [m('carried', '=', 'x'), 'possibly'],
    [m('carried', '!=', ''), 'surely'],
    [m('carried', '=', ''), 'never'],
    [m('carried', '=~', ''), 'never'],
    [m('carried', '!~', ''), 'surely'],
    [m('open', '=', 'x'), 'possibly'],
    [m('open', '!=', ''), 'possibly'],
    [m('missing', '=', 'x'), 'never'],
    [m('missing', '!=', 'x'), 'surely'],
    [m('missing', '=~', '.*'), 'surely'],
    [m('satisfied', '=~', 'x.*'), 'surely'],
  ])('%o: %s', (matcher, expected) => expect(certainty([matcher], known)).toBe(expected));

  it('is that of the least certain one', () => {
    expect(certainty([], known)).toBe('surely');
    expect(certainty([m('known', '=', 'x'), m('open', '=', 'x')], known)).toBe('possibly');
    expect(certainty([m('open', '=', 'x'), m('missing', '=', 'x')], known)).toBe('never');
  });
});

it("knows of somebody else's alert what it is known by, and that it has none of our own labels", () => {
  const known = knownExternal({
    matchers: [m('alertname', '=', 'Down'), m('job', '=~', 'node.*')],
    carries: ['alertname', 'instance'],
  });
  const judged = (matcher: RouteMatcher) => certainty([matcher], known);
  expect(judged(m('alertname', '=', 'Down'))).toBe('surely');
  expect(judged(m('job', '=~', 'node.*'))).toBe('surely');
  expect(judged(m('instance', '!=', ''))).toBe('surely');
  expect(judged(m('team', '=', 'db'))).toBe('possibly');
  expect(judged(m('escalation', '=', '1'))).toBe('never');
  expect(judged(m('escalation_policy', '!=', ''))).toBe('never');
});
