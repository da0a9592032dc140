import { counter, system } from 'atalaya';

const requests = counter('shop_requests_total', { help: 'Requests.' });

/** A name that no output has. */
export default system('shop', {
  title: 'Shop',
  outputs: ['rules', 'dashbords'],
  metrics: [requests],
} as never);
