import { days, probe, seconds, system } from 'atalaya';
import { common } from './base.js';
import type { Construct } from './case.js';
import { joined, of } from './series.js';

const labels = '{job="front",instance="https://a.example.com"}';
const other = '{job="front",instance="https://b.example.com"}';
const DAY = 86_400;

export const health: Construct = {
  name: 'probe',
  system: () => {
    const front = probe('front', {
      title: 'Front page',
      http: {},
      targets: ['https://a.example.com', 'https://b.example.com'],
      every: '1m',
      action: 'Look.',
      slow: { over: seconds(2), for: '2m' },
      certificate: { expiresIn: days(14) },
    });
    return system('demo', { ...common, rules: [front] });
  },
  cases: [
    {
      name: 'fires when three probes in a row failed, for the target that it is about',
      series: {
        [`probe_success${labels}`]: joined(of(10, 1), of(8, 0)),
        [`probe_success${other}`]: joined(of(18, 1)),
        [`up${labels}`]: joined(of(18, 1)),
      },
      at: { 11: {}, 15: { FrontDown: 1 } },
    },
    {
      name: 'is silent on two, and on one that is up',
      series: { [`probe_success${labels}`]: joined(of(10, 1), of(2, 0), of(10, 1), of(2, 0), of(9, 1)) },
      silent: 33,
    },
    {
      name: 'fires when the exporter does not answer',
      series: {
        [`probe_success${labels}`]: joined(of(10, 1), of(1, 'stale'), of(9, '_')),
        [`up${labels}`]: joined(of(10, 1), of(10, 0)),
      },
      at: { 11: {}, 16: { FrontDown: 1 } },
    },
    {
      name: 'is silent in a gap of everything',
      series: {
        [`probe_success${labels}`]: joined(of(10, 1), of(20, '_'), of(2, 0), of(5, '_')),
        [`up${labels}`]: joined(of(10, 1), of(20, '_'), of(5, 1)),
      },
      silent: 36,
    },
    {
      name: 'fires when probes are slow, and two weeks before a certificate expires',
      series: {
        [`probe_duration_seconds${labels}`]: joined(of(10, 0.2), of(20, 3)),
        [`probe_ssl_earliest_cert_expiry${labels}`]: joined(of(30, 14 * DAY + 900)),
      },
      at: { 9: {}, 25: { FrontSlow: 1, FrontCertificateExpires: 1 } },
    },
  ],
};
