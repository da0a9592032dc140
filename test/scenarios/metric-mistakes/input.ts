import { counter, gauge, histogram, nativeHistogram, oneOf, summary, system, text } from 'atalaya';
import { shop } from '../base.js';

const orders = counter('shop_orders', { help: 'Orders.', labels: { job: text() } });
const size = histogram('shop_size_bytes', { help: 'Sizes.', labels: { le: text() }, buckets: [1, 10, 5] });
const wait = summary('shop_wait_seconds', { help: 'Waits.', quantiles: [0.5, 95] });
const tries = summary('shop_tries', { help: 'Tries.', quantiles: [0.5] });
const triesSum = counter('shop_tries_sum', { help: 'Tries.' });
const pace = nativeHistogram('shop_pace_seconds', { help: 'Pace.' });
const price = gauge('shop-price', { help: '', labels: { 'kind of': text(), __shop: oneOf('a') } });
const stock = gauge('shop_stock', { help: 'Stock.', labels: { kind: 'text' } });
const memory = gauge('node_memory_bytes', { help: 'Memory.', emittedBy: 'node exporter' });
const pods = gauge('kube_pods', { help: 'Pods.', emittedBy: 'kube-state-metrics' });
const threads = gauge('node_threads', { help: 'Threads.', emittedBy: 'node_exporter' });

export default system('shop', {
  ...shop,
  metrics: { orders, size, wait, tries, triesSum, pace, price, stock, memory, pods, threads },
});
