import {
  alert,
  amount,
  anomaly,
  baseline,
  bytes,
  consecutive,
  forecast,
  growth,
  percent,
  probe,
  promql,
  ratio,
  seconds,
  slo,
  system,
} from 'atalaya';
import { memory, queue, requests, shop, words } from '../base.js';

const total = { errors: requests.where({ status: '500' }), total: requests };
const about = { service: 'shop', title: 'Kept', action: 'Look.', indicator: total };
const front = { title: 'Front', action: 'Look.', targets: ['https://shop.example.com'] };

export default system('shop', {
  ...shop,
  prometheus: { jobs: { front: { targets: ['shop:80'] } } },
  rules: [
    anomaly('shop:short', { of: queue, over: '2m' }),
    anomaly('shop:tolerance', { of: memory, tolerance: promqlBytes() }),
    anomaly('shop:nothing', { of: memory, tolerance: bytes(0) }),
    anomaly('shop:gap', { of: memory, method: 'seasonal', gap: '5m' } as never),
    anomaly('shop:seasons', { of: memory, seasons: 3 } as never),
    anomaly('shop:long', { of: memory, method: 'seasonal', over: '2w' }),
    anomaly('shop:method', { of: memory, method: 'zscores' } as never),
    baseline('shop:typo', { of: promql`shop_memory_byte` }),
    consecutive('shop:computed', { of: promql`shop_queue_length * 2` as never, readings: 3 }).lowest,
    consecutive('shop:one', { of: queue, readings: 1 }).lowest,
    forecast('shop:flag', { of: memory, model: 'holt', from: '6h', ahead: '1h' }),
    growth('shop:short_growth', { of: memory, over: '1m', per: '1m' }),
    slo('all', { ...about, objective: percent(100) }),
    slo('none', { ...about, objective: ratio(0), period: '12h' }),
    probe('slow', { ...front, http: {}, timeout: '30s' }),
    probe('nothing', front),
    probe('address', { ...front, http: {}, targets: ['shop.example.com'] }),
    probe('plain', { ...front, tcp: {}, certificate: { expiresIn: seconds(0) } }),
    probe('front', { ...front, http: {}, slow: { over: bytes(5) as never } }),
    // Two of one name that look at other pasts.
    anomaly('shop:twice', { of: memory }),
    anomaly('shop:twice', { of: queue }),
    alert('Unlisted', {
      ...words,
      when: anomaly('shop:unlisted', { of: queue, over: '1m' }).gt(amount(3, 'deviations')),
    }),
  ],
});

function promqlBytes() {
  return amount(5, 'seconds') as never;
}
