import { alert, amount, anomaly, system } from 'atalaya';
import { common, load, words } from './base.js';
import type { Construct } from './case.js';
import { joined, noisy, of } from './series.js';

const limit = amount(3, 'deviations');
const usual = of(180, noisy(100, 2));

/** Two hours of the past say what is usual. */
export const zscore: Construct = {
  name: 'anomaly by z-score',
  system: () => {
    const strange = anomaly('demo:load', { of: load, over: '2h' });
    return system('demo', {
      ...common,
      rules: [
        alert('High', { ...words, when: strange.gt(limit) }),
        alert('Low', { ...words, when: strange.lt(amount(-3, 'deviations')) }),
      ],
    });
  },
  cases: [
    {
      name: 'fires above and below what is usual, for the instance that it is about',
      series: {
        'load{instance="a"}': joined(usual, of(20, 120)),
        'load{instance="b"}': joined(usual, of(20, 80)),
        'load{instance="c"}': joined(usual, of(20, noisy(100, 2))),
      },
      at: { 179: {}, 185: { High: 1, Low: 1 } },
    },
    { name: 'is silent on noise', series: { load: joined(of(400, noisy(100, 2))) }, silent: 400 },
    {
      name: 'is silent on a single series that never moves',
      series: { load: joined(of(400, 100)) },
      silent: 400,
      values: [{ minute: 300, expr: 'max(demo:load:zscore)', is: 0 }],
    },
    {
      name: 'knows that a value which never moved has moved',
      series: { load: joined(of(180, 100), of(10, 110)) },
      at: { 179: {}, 185: { High: 1 } },
    },
    {
      name: 'has no scale where there was nothing but nothing, until the move is past itself',
      series: { load: joined(of(180, 0), of(20, 5)) },
      silent: 183,
      at: { 190: { High: 1 } },
      values: [{ minute: 183, expr: 'demo:load:zscore', is: 'nothing' }],
    },
    {
      name: 'waits until it knows what is usual',
      series: { load: joined(of(30, noisy(100, 2)), of(20, 200)) },
      silent: 50,
    },
    {
      name: 'is silent in a gap, and after it',
      series: { load: joined(usual, of(40, '_'), of(60, noisy(100, 2))) },
      silent: 280,
      values: [{ minute: 210, expr: 'demo:load:zscore', is: 'nothing' }],
    },
    {
      name: 'sees past a gap',
      series: { load: joined(usual, of(40, '_'), of(10, noisy(100, 2)), of(10, 120)) },
      at: { 229: {}, 235: { High: 1 } },
    },
    {
      name: 'forgets what was no number',
      series: { load: joined(of(100, noisy(100, 2)), of(5, Number.NaN), of(75, noisy(100, 2)), of(10, 120)) },
      at: { 179: {}, 185: { High: 1 } },
    },
    {
      name: 'does not take an incident for usual while it begins',
      series: { load: joined(usual, of(6, 120)) },
      at: { 185: { High: 1 } },
      values: [{ minute: 184, expr: 'demo:load:zscore_center < bool 101', is: 1 }],
    },
  ],
};

/** One value in six is wild: the deviation is large, the quartiles do not mind. */
const wild = of(180, index => (index % 6 === 0 ? 1000 : noisy(100, 2)(index)));

export const iqr: Construct = {
  name: 'anomaly by quartiles',
  system: () => {
    const robust = anomaly('demo:load', { of: load, method: 'iqr', over: '2h' });
    const plain = anomaly('demo:load', { of: load, over: '2h' });
    return system('demo', {
      ...common,
      rules: [
        alert('Robust', { ...words, when: robust.gt(limit), for: '2m' }),
        alert('Plain', { ...words, when: plain.gt(limit), for: '2m' }),
      ],
    });
  },
  cases: [
    {
      name: 'is not blinded by outliers of the past, as the deviation is',
      series: { load: joined(wild, of(10, 130)) },
      at: { 187: { Robust: 1 } },
    },
    { name: 'is silent on noise', series: { load: joined(of(300, noisy(100, 2))) }, silent: 300 },
    {
      name: 'is silent on a single series that never moves',
      series: { load: joined(of(300, 7)) },
      silent: 300,
    },
    {
      name: 'waits, and bears gaps',
      series: { load: joined(of(40, noisy(100, 2)), of(40, '_'), of(20, 300)) },
      silent: 100,
    },
  ],
};

const hour = (index: number): number => 100 + 50 * Math.sin((2 * Math.PI * (index % 60)) / 60);
const wave = (index: number): number => Number((hour(index) + Math.sin(index * 1.7)).toFixed(6));

/** A season of an hour, so that a day of the test holds many. */
export const seasonal: Construct = {
  name: 'anomaly by season',
  system: () => {
    const odd = anomaly('demo:load', {
      of: load,
      method: 'seasonal',
      period: '1h',
      seasons: 3,
      over: '10m',
      tolerance: amount(4, 'jobs'),
    });
    return system('demo', {
      ...common,
      rules: [alert('Odd', { ...words, when: odd.abs().gt(limit), for: '2m' })],
    });
  },
  cases: [
    { name: 'is silent where the season moves', series: { load: joined(of(600, wave)) }, silent: 600 },
    {
      name: 'fires where a value that was usual half an hour before is not usual now',
      series: { load: joined(of(310, wave), of(20, 60)) },
      at: { 309: {}, 316: { Odd: 1 } },
    },
    {
      name: 'bears a season that is missing',
      series: {
        load: joined(
          of(190, wave),
          of(60, '_'),
          of(60, index => wave(index + 250)),
          of(20, 60),
        ),
      },
      at: { 309: {}, 316: { Odd: 1 } },
    },
    { name: 'waits for two seasons', series: { load: joined(of(70, wave), of(20, 500)) }, silent: 90 },
    {
      name: 'is silent on a single series that never moves',
      series: { load: joined(of(300, 9)) },
      silent: 300,
    },
  ],
};
