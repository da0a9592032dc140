import { alert, escalation, immediately, percent, system } from 'atalaya';
import { chat, cpu, shop, words } from '../base.js';

const onCall = escalation('on-call', {
  cooldown: '15m',
  groupWait: '0s',
  warning: [immediately(chat)],
  critical: [immediately(chat)],
});

export default system('shop', {
  ...shop,
  escalation: onCall,
  rules: [
    alert('Busy', { ...words, when: cpu.gt(percent(80)) }),
    alert('Overloaded', { ...words, severity: 'critical', when: cpu.gt(percent(95)) }),
  ],
});
