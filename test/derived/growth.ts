import { alert, growth, megabytes, perMinute, system } from 'atalaya';
import { common, used, words } from './base.js';
import type { Construct } from './case.js';
import { joined, of } from './series.js';

const MB = 1e6;

export const leak: Construct = {
  name: 'growth',
  system: () => {
    const rise = growth('demo:used', { of: used, over: '10m', per: '1m' });
    return system('demo', {
      ...common,
      rules: [alert('Leak', { ...words, when: rise.gt(perMinute(megabytes(100))), for: '10m' })],
    });
  },
  cases: [
    {
      name: 'fires after ten minutes of more than 100 MB a minute',
      series: {
        used_bytes: joined(
          of(30, 500 * MB),
          of(40, index => (500 + 120 * index) * MB),
        ),
      },
      at: { 40: {}, 60: { Leak: 1 } },
      values: [{ minute: 60, expr: 'round(demo:used:growth / 1e6)', is: 120 }],
    },
    {
      name: 'is silent on less',
      series: { used_bytes: joined(of(60, index => (500 + 80 * index) * MB)) },
      silent: 60,
    },
    {
      name: 'is silent on a single series that never moves',
      series: { used_bytes: joined(of(60, 5 * MB)) },
      silent: 60,
    },
    {
      name: 'is silent when a process starts anew, and on the way up again if that is short',
      series: {
        used_bytes: joined(
          of(30, 900 * MB),
          of(4, index => 200 * MB * index),
          of(30, 900 * MB),
        ),
      },
      silent: 64,
    },
    {
      name: 'bears a short gap',
      series: {
        used_bytes: joined(
          of(10, 500 * MB),
          of(20, index => (500 + 120 * index) * MB),
          of(3, '_'),
          of(20, index => (3260 + 120 * index) * MB),
        ),
      },
      at: { 50: { Leak: 1 } },
    },
    {
      name: 'reads no slope from few samples',
      series: { used_bytes: joined(of(4, index => 900 * MB * index)) },
      silent: 4,
    },
  ],
};
