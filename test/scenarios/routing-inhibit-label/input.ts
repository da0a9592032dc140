import { alert, bytes, escalation, immediately, percent, system } from 'atalaya';
import { chat, cpu, memory, shop, words } from '../base.js';

const onCall = escalation('on-call', {
  cooldown: '15m',
  warning: [immediately(chat)],
  critical: [immediately(chat)],
  inhibit: [{ source: 'critical', target: 'warning', equal: ['host', 'escalation'] }],
});

export default system('shop', {
  ...shop,
  escalation: onCall,
  rules: [
    alert('Busy', { ...words, when: cpu.gt(percent(80)) }),
    alert('Full', { ...words, severity: 'critical', when: memory.gt(bytes(1e9)) }),
  ],
});
