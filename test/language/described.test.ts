import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.js';

import { KINDS, LANGUAGE, makersOf } from '../../src/language/index.js';

const EXPORTED = new Map<string, unknown>(Object.entries(main));

describe('the language as data', () => {
  it('is what the package exports, no more and no fewer', () => {
    expect(LANGUAGE.map(({ name }) => name).sort()).toEqual([...EXPORTED.keys()].sort());
  });

  it.each(LANGUAGE.map(each => [each.name, each] as const))(
    '%s is the function of that name',
    (name, { call }) => {
      expect(EXPORTED.get(name)).toBe(call);
    },
  );

  it.each(LANGUAGE.map(each => [each.name, each] as const))(
    '%s has an example that calls it',
    (name, { example }) => {
      expect(example.replace(/^(\w+)\W[\s\S]*$/, '$1')).toBe(name);
    },
  );

  it.each(Object.keys(KINDS))('makes a definition of the kind %s', kind => {
    expect(LANGUAGE.filter(({ makes }) => makes === kind)).not.toEqual([]);
  });

  it('names all that make a kind, and of many the first', () => {
    expect(makersOf('metric')).toBe('counter(…), gauge(…), histogram(…), nativeHistogram(…) or summary(…)');
    expect(makersOf('receiver')).toBe('slack(…), email(…), webhook(…) or another receiver function');
    expect(makersOf('panel')).toBe('timeseries(…), stat(…), gaugePanel(…) or another panel function');
    expect(makersOf('alert', 'row')).toBe('alert(…), row(…) or collapsed(…)');
  });
});
