import { alert, celsius, consecutive, system } from 'atalaya';
import { common, heat, words } from './base.js';
import type { Construct } from './case.js';
import { joined, of } from './series.js';

export const readings: Construct = {
  name: 'consecutive readings',
  system: () => {
    const last = consecutive('demo:heat', { of: heat, readings: 3, every: '1m' });
    return system('demo', {
      ...common,
      rules: [
        alert('Hot', { ...words, severity: 'emergency', when: last.above(celsius(80)) }),
        alert('Cold', { ...words, when: last.below(celsius(5)) }),
      ],
    });
  },
  cases: [
    {
      // Evaluated together with a scrape, the window holds one reading more.
      name: 'fires when the last three readings are above, for the instance that it is about',
      series: {
        'heat_celsius{instance="a"}': joined(of(10, 70), of(6, 85)),
        'heat_celsius{instance="b"}': joined(of(16, 70)),
      },
      at: { 11: {}, 14: { Hot: 1 } },
    },
    {
      name: 'is silent on two',
      series: { heat_celsius: joined(of(10, 70), of(2, 95), of(10, 70), of(2, 95), of(9, 70)) },
      silent: 33,
    },
    {
      name: 'is silent where one of them is below',
      series: { heat_celsius: joined(of(40, index => (index % 3 === 0 ? 79 : 90))) },
      silent: 40,
    },
    {
      name: 'counts no reading twice in a gap',
      series: { heat_celsius: joined(of(10, 70), of(2, 85), of(10, '_'), of(2, 85), of(3, '_')) },
      silent: 27,
    },
    {
      name: 'is silent on two readings of a new series',
      series: { heat_celsius: joined(of(2, 99), of(9, '_')) },
      silent: 11,
    },
    {
      name: 'fires on three below',
      series: { heat_celsius: joined(of(10, 20), of(6, -3)) },
      at: { 11: {}, 14: { Cold: 1 } },
    },
    {
      name: 'is silent on a single series that never moves',
      series: { heat_celsius: joined(of(60, 60)) },
      silent: 60,
    },
  ],
};
