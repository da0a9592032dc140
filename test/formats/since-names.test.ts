import { expect, test } from 'vitest';
import { alertmanagerSince } from '../../src/formats/alertmanager/since.js';
import { actionSince, prometheusSince } from '../../src/formats/prometheus/since.js';
import { ruleTestSince } from '../../src/formats/rule-test/since.js';
import { rulesSince } from '../../src/formats/rules/since.js';
import { quantity } from '../../src/lower/shared/quantity.js';

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'slack_configs.valueOf'])(
  'a field called %s is as unknown as any other',
  name => {
    for (const since of [alertmanagerSince, prometheusSince, actionSince, ruleTestSince, rulesSince])
      expect(since(name)).toBeUndefined();
    expect(quantity(name, 5).print(5)).toBe(quantity('things', 5).print(5));
    expect(quantity(`bytes/${name}`, 5).print(5)).toBe(`5B/${name}`);
  },
);
