import { gauge, system } from 'atalaya';
import { upp } from './metrics.js';
import { queue } from './metrisc.js';

export default system('shop', {
  title: 'Shop',
  metrics: { upp, queue, open: gauge('shop_open', { help: 'Open.' }) },
});
