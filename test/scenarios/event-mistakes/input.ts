// @ts-nocheck: the compiler would reject some of this.
import { counter, event, gauge, histogram, oneOf, system, text } from 'atalaya';
import { cpu, latency, memory, queue, requests, shop, spent } from '../base.js';

const errors = counter('shop_errors_total', {
  help: 'Requests that failed.',
  unit: 'requests',
  labels: { method: oneOf('GET', 'POST', 'PUT') },
});
const wait = histogram('shop_wait_seconds', { help: 'Time in the queue.', buckets: [1, 5] });
const orders = counter('shop_orders_total', { help: 'Orders.', unit: 'orders' });
const speed = gauge('shop_speed', { help: 'Orders per minute.', unit: 'Orders a minute' });
const disk = gauge('node_disk_bytes', { help: 'Disk in use.', emittedBy: 'node-exporter' });
const seconds = gauge('shop_left', { help: 'What is left.', unit: 'days', labels: { days: text() } });
const elsewhere = counter('shop_order_total', { help: 'Orders of another system.' });

const events = [
  event('Request', { help: 'A request.', counts: [requests] }),
  event('nothing', { help: 'Nothing.' }),
  event('unknown', { help: 'An order.', counts: [elsewhere, latency.observations()] }),
  event('foreign', { help: 'A write.', values: [disk] }),
  event('counting', { help: 'A request.', counts: [cpu, latency, spent] }),
  event('narrowed', {
    help: 'A request.',
    counts: [
      requests.where({ method: ['GET', 'POST'] }),
      requests.where({ method: 'HEAD' }),
      requests.where({ job: 'shop' }),
      requests.ago('5m'),
    ],
  }),
  event('twice', {
    help: 'A request.',
    counts: [requests, requests.where({ method: 'GET' })],
  }),
  event('labels', { help: 'A failure.', counts: [requests, errors] }),
  event('names', { help: 'An order.', values: [latency, wait, speed] }),
  event('units', { help: 'An order.', values: { seconds: memory, left: [cpu, queue], 'Waiting for': wait } }),
  event('clash', { help: 'A day.', values: [seconds] }),
  event('order', { help: 'An order.', counts: [orders], values: [wait], parameters: ['minutes', 'minutes'] }),
  event('parts', { help: '', counts: [3], values: { seconds: wait.quantile(0.5) }, count: [orders] }),
  event('parts', { help: 'An order.', counts: [orders] }),
];

export default system('shop', {
  ...shop,
  metrics: { shop: shop.metrics, errors, wait, orders, speed, disk, seconds, events },
});
