import { after, alert, email, escalation, every, immediately, system } from 'atalaya';
import { chat, memory, queue, shop, words } from '../base.js';

const boss = email('boss', { to: ['boss@example.com'] });

const onCall = escalation('on-call', {
  groupBy: ['alertname', 'instance'],
  cooldown: '1h',
  warning: [immediately(chat), after('10m', boss)],
  emergency: [immediately(chat), every('5m', boss)],
  inhibit: [{ source: 'emergency', target: 'warning', equal: ['service', 'instance'] }],
});

export default system('shop', {
  ...shop,
  escalation: onCall,
  alertmanager: { smtp: { smarthost: 'mail:25', from: 'shop@example.com' } },
  rules: [
    alert('QueueTooLong', { ...words, when: queue.gt(100), for: '3m' }),
    alert('QueueFlaps', { ...words, when: queue.gt(50), for: '1m', keepFiringFor: '10m' }),
    alert('MemoryGone', { ...words, severity: 'emergency', when: memory.gt(16e9) }),
  ],
});
