import { counter, system } from 'atalaya';

const requests = counter('shop_requests_total', { help: 'Requests.' });

/** What is asked for needs somebody to tell, and says nobody. */
export default system('shop', {
  title: 'Shop',
  outputs: ['rules', 'alertmanager'],
  metrics: [requests],
});
