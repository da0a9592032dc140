import { alert, bytes, forecast, hours, megabytes, minutes, system } from 'atalaya';
import { common, used, words } from './base.js';
import type { Construct } from './case.js';
import { joined, of } from './series.js';

const MB = 1e6;

export const linear: Construct = {
  name: 'forecast by a straight line',
  system: () => {
    const soon = forecast('demo:used', { of: used, from: '1h', ahead: '1h' });
    return system('demo', {
      ...common,
      rules: [
        alert('WillBeFull', { ...words, when: soon.gt(megabytes(300)) }),
        alert('FullSoon', { ...words, when: soon.untilAbove(megabytes(300)).lt(hours(2)) }),
        alert('EmptySoon', { ...words, when: soon.untilBelow(bytes(0)).lt(hours(2)) }),
      ],
    });
  },
  cases: [
    {
      name: 'fires an hour before a limit is reached, and counts the time',
      // 1 MB a minute from 100 MB: 300 MB after 200 minutes.
      series: { used_bytes: joined(of(160, index => (100 + index) * MB)) },
      at: { 70: {}, 90: { FullSoon: 1 }, 150: { WillBeFull: 1, FullSoon: 1 } },
      values: [{ minute: 150, expr: 'round(demo:used:forecast / 1e6)', is: 310 }],
    },
    {
      name: 'is silent on a single series that never moves',
      series: { used_bytes: joined(of(200, 250 * MB)) },
      silent: 200,
    },
    {
      name: 'is silent on what falls away from the limit',
      series: { used_bytes: joined(of(60, index => (290 - index) * MB)) },
      silent: 60,
    },
    {
      name: 'fires before something runs out',
      series: { used_bytes: joined(of(100, index => (200 - index) * MB)) },
      at: { 70: {}, 90: { EmptySoon: 1 } },
    },
    {
      name: 'goes on firing where the limit is passed, whether it still rises or not',
      series: {
        used_bytes: joined(
          of(80, index => (240 + index) * MB),
          of(120, 320 * MB),
        ),
      },
      at: { 75: { WillBeFull: 1, FullSoon: 1 }, 195: { WillBeFull: 1, FullSoon: 1 } },
    },
    {
      name: 'draws no line through few samples',
      series: { used_bytes: joined(of(20, index => index * 20 * MB)) },
      at: { 14: {} },
    },
    {
      name: 'bears a gap',
      series: {
        used_bytes: joined(
          of(80, index => (100 + index) * MB),
          of(20, '_'),
          of(60, index => (200 + index) * MB),
        ),
      },
      at: { 150: { WillBeFull: 1, FullSoon: 1 } },
    },
  ],
};

/** The function has another name since 3.0, and a flag. */
export const holt: Construct = {
  name: 'forecast by Holt',
  system: version => {
    const soon = forecast('demo:used', { of: used, model: 'holt', from: '1h', ahead: '30m' });
    return system('demo', {
      ...common,
      prometheus: { version, features: version === '3.5' ? ['promql-experimental-functions'] : [] },
      rules: [
        alert('WillBeFull', { ...words, when: soon.gt(megabytes(300)) }),
        alert('FullSoon', { ...words, when: soon.untilAbove(megabytes(300)).lt(minutes(30)) }),
      ],
    });
  },
  flags: version => (version === '3.5' ? ['--enable-feature=promql-experimental-functions'] : []),
  cases: [
    {
      name: 'fires before a limit is reached',
      series: { used_bytes: joined(of(185, index => (100 + index) * MB)) },
      at: { 150: {}, 183: { WillBeFull: 1, FullSoon: 1 } },
    },
    {
      name: 'is silent on a single series that never moves',
      series: { used_bytes: joined(of(200, 290 * MB)) },
      silent: 200,
    },
    {
      name: 'follows a new trend sooner than a line through all of the past',
      series: {
        used_bytes: joined(
          of(120, 200 * MB),
          of(20, index => (200 + 4 * index) * MB),
        ),
      },
      at: { 119: {}, 138: { WillBeFull: 1, FullSoon: 1 } },
    },
    {
      name: 'waits, and bears gaps',
      series: { used_bytes: joined(of(20, 299 * MB), of(30, '_'), of(9, 290 * MB)) },
      silent: 59,
    },
  ],
};
