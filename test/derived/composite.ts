import { alert, amount, bytes, celsius, composite, system } from 'atalaya';
import { common, heat, load, used, words } from './base.js';
import type { Construct } from './case.js';

export const joint: Construct = {
  name: 'composite',
  system: () => {
    const hot = heat.gt(celsius(80));
    const busy = load.gt(amount(100, 'jobs'));
    const full = used.gt(bytes(1000));
    return system('demo', {
      ...common,
      rules: [
        alert('All', { ...words, when: composite({ all: [hot, busy, full], on: ['instance'] }) }),
        alert('Any', { ...words, when: composite({ any: [hot, busy, full], on: ['instance'] }) }),
        alert('Two', { ...words, when: composite({ of: [hot, busy, full], atLeast: 2, on: ['instance'] }) }),
        alert('Anywhere', { ...words, when: composite({ all: [hot, busy], on: [] }) }),
      ],
    });
  },
  cases: [
    {
      name: 'counts what holds for an instance, whatever other labels there are',
      series: {
        'heat_celsius{instance="a",job="x"}': '90x9',
        'load{instance="a",job="y"}': '200x9',
        'used_bytes{instance="a",job="z"}': '2000x9',
        'heat_celsius{instance="b",job="x"}': '90x9',
        'load{instance="b",job="y"}': '200x9',
        'used_bytes{instance="b",job="z"}': '1x9',
        'heat_celsius{instance="c",job="x"}': '90x9',
        'load{instance="c",job="y"}': '1x9',
        'heat_celsius{instance="d",job="x"}': '1x9',
      },
      at: { 5: { All: 1, Any: 3, Two: 2, Anywhere: 3 } },
      values: [{ minute: 5, expr: 'count(ALERTS{alertname="Two",instance="a"})', is: 1 }],
    },
    {
      name: 'makes one alert of several series of an instance',
      series: {
        'heat_celsius{instance="a",job="x"}': '90x9',
        'heat_celsius{instance="a",job="y"}': '95x9',
        'load{instance="a"}': '200x9',
      },
      at: { 5: { Any: 1, Two: 1, Anywhere: 2 } },
    },
    {
      name: 'is silent where one side is missing, and where nothing holds',
      series: { 'heat_celsius{instance="a"}': '90 90 _x9', 'load{instance="a"}': '1x12' },
      at: { 11: {} },
    },
    { name: 'is silent on a single series below its limit', series: { load: '1x12' }, silent: 12 },
  ],
};
