import { describe, expect, it } from 'vitest';
import {
  allKnown,
  type Certainty,
  canCarry,
  carriedLabels,
  certainty,
  factAt,
  isCarried,
  type KnownLabels,
  type RouteMatcher,
} from '../../src/notify/index.js';

const m = (label: string, operator: RouteMatcher['operator'], value: string): RouteMatcher => ({
  label,
  operator,
  value,
});

describe('what is certain of a match', () => {
  const known: KnownLabels = {
    values: { known: 'x', none: '' },
    flow: {
      labels: new Map([
        ['carried', { presence: 'surely' }],
        ['open', { presence: 'possibly' }],
        ['fixed', { presence: 'surely', value: 'x' }],
        ['dropped', { presence: 'never', dropped: { by: 'sum' } }],
        ['known', { presence: 'never' }],
      ]),
      open: false,
    },
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
    [m('fixed', '=', 'x'), 'surely'],
    [m('fixed', '=~', 'y|z'), 'never'],
    [m('dropped', '=', 'x'), 'never'],
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

  it('is told of single labels, too', () => {
    expect(carriedLabels(known)).toEqual(['carried', 'fixed', 'known']);
    expect(['open', 'none', 'dropped', 'missing'].map(label => canCarry(known, label))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isCarried(known, 'open')).toBe(false);
    expect(factAt(known, 'dropped').dropped).toEqual({ by: 'sum' });
  });

  it('is all that can be said of labels that are known', () => {
    const all = allKnown({ a: 'x' });
    expect([certainty([m('a', '=', 'x')], all), certainty([m('b', '!=', '')], all)]).toEqual([
      'surely',
      'never',
    ]);
  });
});
