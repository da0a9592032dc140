import { counter, event, gauge, oneOf, system } from 'atalaya';
import { latency, memory, requests, shop } from '../base.js';

const tokens = counter('shop_tokens_total', {
  help: 'Tokens that the assistant read and wrote.',
  unit: 'tokens',
  labels: { direction: oneOf('input', 'output') },
});
const inFlight = gauge('shop_in_flight', { help: 'Requests that are being answered.', unit: 'requests' });
const disk = gauge('node_disk_bytes', { help: 'Disk in use.', emittedBy: 'node-exporter' });

/** An order that people know the call by. */
const request = event('request', {
  help: 'A request was answered.',
  counts: [requests],
  values: [latency],
  parameters: ['method', 'path', 'status', 'seconds'],
});

/** One label has its value here, and one value goes to two metrics. */
const answer = event('answer', {
  help: 'The assistant answered.',
  values: {
    read: tokens.where({ direction: 'input' }),
    written: tokens.where({ direction: 'output' }),
    bytes: [memory],
  },
});

export default system('shop', {
  ...shop,
  metrics: [...shop.metrics, tokens, inFlight, disk, request, answer],
});
