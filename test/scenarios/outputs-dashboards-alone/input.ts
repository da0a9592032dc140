import { counter, dashboard, row, system, text, timeseries } from 'atalaya';

const requests = counter('shop_requests_total', { help: 'Requests.', labels: { status: text() } });
const traffic = timeseries('traffic', 'Traffic', requests.rate().sum({ by: ['status'] }));
const overview = dashboard('overview', {
  title: 'Shop',
  description: 'All of it.',
  rows: [row('Traffic', traffic)],
});

export default system('shop', {
  title: 'Shop',
  outputs: ['dashboards'],
  metrics: [requests],
  dashboards: [overview],
});
