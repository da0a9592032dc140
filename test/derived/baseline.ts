import { alert, baseline, percent, ratio, system } from 'atalaya';
import { common, load, words } from './base.js';
import type { Construct } from './case.js';
import { joined, noisy, of } from './series.js';

const usual = of(240, noisy(100, 2));

export const mean: Construct = {
  name: 'baseline',
  system: () => {
    const base = baseline('demo:load', { of: load, over: '2h', gap: '30m' });
    const recent = baseline('demo:recent', { of: load, over: '2h', gap: '30m', recent: '5m' });
    const slowest = baseline('demo:slowest', { of: load, over: '2h', gap: '30m', quantile: 0.95 });
    return system('demo', {
      ...common,
      rules: [
        alert('Half', { ...words, when: base.gt(ratio(1.5)), for: '5m' }),
        alert('Above', { ...words, when: base.above(percent(50)), for: '5m' }),
        alert('Below', { ...words, when: recent.below(percent(30)) }),
        alert('Twice', { ...words, when: slowest.gt(ratio(2)) }),
      ],
    });
  },
  cases: [
    {
      name: 'fires half as much again above the past, after five minutes, and `above` says the same',
      series: { load: joined(usual, of(20, 160)) },
      at: { 243: {}, 250: { Half: 1, Above: 1 } },
    },
    { name: 'is silent below that', series: { load: joined(usual, of(30, 145)) }, silent: 270 },
    {
      name: 'fires a third below, once the mean of five minutes is',
      series: { load: joined(usual, of(20, 60)) },
      at: { 241: {}, 250: { Below: 1 } },
    },
    {
      name: 'does not fire below when the value is above',
      series: { load: joined(usual, of(4, 140)) },
      silent: 244,
    },
    {
      name: 'fires at twice the slowest of the past',
      series: { load: joined(usual, of(3, 230)) },
      at: { 242: { Twice: 1 } },
    },
    {
      name: 'is silent on a single series that never moves',
      series: { load: joined(of(300, 7)) },
      silent: 300,
    },
    {
      name: 'says nothing of a past of nothing',
      series: { load: joined(of(240, 0), of(20, 9)) },
      silent: 260,
      values: [{ minute: 250, expr: 'demo:load:baseline_ratio', is: 'nothing' }],
    },
    { name: 'waits until there is a past', series: { load: joined(of(80, 100), of(7, 400)) }, silent: 87 },
    {
      name: 'bears a gap',
      series: { load: joined(of(200, noisy(100, 2)), of(40, '_'), of(10, noisy(100, 2)), of(10, 160)) },
      at: { 249: {}, 258: { Half: 1, Above: 1 } },
    },
  ],
};
