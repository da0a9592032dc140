import { alert, amount, escalation, immediately, system } from 'atalaya';
import { chat, onCall, queue, shop, words } from '../base.js';

const platform = escalation('platform', {
  cooldown: '15m',
  cooldowns: { memory: '5m', temperature: '10m' },
  warning: [immediately(chat)],
});
const nobody = escalation('nobody', { cooldown: '15m', warning: [immediately(chat)] });

export default system('shop', {
  ...shop,
  escalation: onCall,
  owners: { platform, nobody },
  rules: [
    alert('Cooled', {
      ...words,
      when: queue.gt(amount(5, 'orders')),
      owner: 'platform',
      class: 'memory',
    }),
  ],
});
