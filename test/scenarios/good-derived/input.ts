import {
  alert,
  amount,
  anomaly,
  baseline,
  bytes,
  celsius,
  composite,
  consecutive,
  dashboard,
  days,
  forecast,
  gauge,
  gigabytes,
  growth,
  hours,
  matches,
  megabytes,
  percent,
  perMinute,
  probe,
  ratio,
  row,
  seconds,
  slo,
  system,
  timeseries,
} from 'atalaya';
import { latency, memory, requests, shop, words } from '../base.js';

const temperature = gauge('shop_rack_celsius', { help: 'Temperature of the rack.' });

/** Listed nowhere: the alerts and the panel below bring their recordings along. */
const p95 = latency.quantile(0.95, { by: ['path'] });
const rate = requests.rate().sum();
const slow = anomaly('shop:latency', { of: p95 });
const wild = anomaly('shop:memory', { of: memory, method: 'iqr', over: '6h', tolerance: megabytes(10) });
const odd = anomaly('shop:requests', { of: rate, method: 'seasonal', seasons: 3 });
const slower = baseline('shop:latency', { of: p95 });
const fewer = baseline('shop:requests', { of: rate, recent: '5m', quantile: 0.5 });
const full = forecast('shop:memory', { of: memory, from: '6h', ahead: '1h' });
const leak = growth('shop:memory', { of: memory, over: '10m', per: '1m' });
const hot = consecutive('shop:rack', { of: temperature, readings: 3 });
const available = slo('requests-availability', {
  service: 'shop',
  objective: percent(99.9),
  indicator: { errors: requests.where({ status: matches('5..') }), total: requests },
  title: 'Requests',
  action: 'Roll back.',
  labels: { team: 'shop' },
});
const front = probe('shop-front', {
  title: 'Front page',
  http: { status: [200] },
  targets: ['https://shop.example.com/health'],
  every: '30s',
  action: 'Look.',
  slow: { over: seconds(2) },
  certificate: { expiresIn: days(14) },
});
const many = requests
  .rate()
  .sum({ by: ['instance'] })
  .gt(amount(100, 'count/seconds'));

export default system('shop', {
  ...shop,
  metrics: [shop.metrics, temperature],
  rules: [
    alert('LatencyUnusual', { ...words, when: slow.gt(amount(3, 'deviations')), for: '5m' }),
    alert('MemoryUnusual', { ...words, when: wild.abs().gt(amount(3, 'deviations')) }),
    alert('RequestsUnusual', { ...words, when: odd.abs().gt(amount(3, 'deviations')) }),
    alert('LatencyRegressed', { ...words, when: slower.gt(ratio(1.5)), for: '5m' }),
    alert('RequestsDegraded', { ...words, when: fewer.below(percent(30)) }),
    alert('MemoryWillBeFull', { ...words, when: full.gt(gigabytes(8)) }),
    alert('MemoryFullSoon', { ...words, when: full.untilAbove(gigabytes(8)).lt(hours(4)) }),
    alert('MemoryLeak', { ...words, when: leak.gt(perMinute(megabytes(100))), for: '10m' }),
    alert('RackHot', { ...words, when: hot.above(celsius(80)) }),
    alert('HotAndBusy', {
      ...words,
      when: composite({ all: [hot.above(celsius(70)), many], on: ['instance'] }),
    }),
    alert('HotOrBusy', {
      ...words,
      when: composite({ any: [hot.above(celsius(75)), many], on: ['instance'] }),
    }),
    alert('TwoOfThree', {
      ...words,
      when: composite({
        of: [hot.above(celsius(70)), many, memory.gt(bytes(5e9))],
        atLeast: 2,
        on: ['instance'],
      }),
    }),
    available,
    front,
  ],
  dashboards: [
    dashboard('derived', {
      title: 'Derived values',
      description: 'What is derived.',
      rows: [
        row(
          'Latency',
          timeseries('latency', 'Latency', { now: p95, low: slow.lower(3), high: slow.upper(3) }),
          timeseries('front', 'Front page', front.availability('1d')),
        ),
        available.row(),
      ],
    }),
  ],
});
