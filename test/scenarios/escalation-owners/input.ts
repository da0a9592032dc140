import { alert, amount, escalation, immediately, system } from 'atalaya';
import { chat, onCall, queue, shop, words } from '../base.js';

const platform = escalation('platform', {
  cooldown: '15m',
  cooldowns: { memory: '5m', tempreature: '10m', never: '130h' },
  warning: [immediately(chat)],
});
const nobody = escalation('on-call', { cooldown: '15m', warning: [immediately(chat)] });
const when = queue.gt(amount(5, 'orders'));

export default system('shop', {
  ...shop,
  escalation: onCall,
  owners: { platform, nobody },
  rules: [
    alert('Unknown', { ...words, when, owner: 'platfrom' }),
    alert('Unserved', { ...words, severity: 'critical', when, owner: 'platform' }),
    alert('Classless', { ...words, when, owner: 'platform', class: 'temperature' }),
    alert('Cooled', { ...words, when, owner: 'platform', class: 'memory' }),
  ],
} as never);
