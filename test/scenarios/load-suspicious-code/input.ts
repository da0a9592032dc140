import { gauge, system } from 'atalaya';
import { chat, shop } from '../base.js';

const open = gauge('shop_open', { help: 'Whether the shop is open.', help: 'Open.' });

export default system('shop', {
  ...shop,
  metrics: [open],
  fallback: [chat, typeof chat === 'undefinde' ? open : chat],
  title: '',
});
