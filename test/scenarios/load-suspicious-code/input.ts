import { gauge, system } from 'atalaya';
import { chat, shop } from '../base.js';

// biome-ignore lint/suspicious/noDuplicateObjectKeys: one of the mistakes that this scenario is about.
const open = gauge('shop_open', { help: 'Whether the shop is open.', help: 'Open.' });

export default system('shop', {
  ...shop,
  metrics: [open],
  // biome-ignore lint/correctness/useValidTypeof: the other one.
  fallback: [chat, typeof chat === 'undefinde' ? open : chat],
  title: '',
});
