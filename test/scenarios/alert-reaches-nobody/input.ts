import { alert, escalation, immediately, system } from 'atalaya';
import { chat, queue, requests, shop, words } from '../base.js';

const perPath = escalation('per-path', {
  groupBy: ['alertname', 'path'],
  cooldown: '15m',
  critical: [immediately(chat)],
});

export default system('shop', {
  ...shop,
  escalation: perPath,
  rules: [
    alert('QueueTooLong', { ...words, severity: 'critical', when: queue.gt(100) }),
    alert('Busy', {
      ...words,
      severity: 'emergency',
      when: requests
        .rate()
        .sum({ by: ['path'] })
        .gt(100),
    }),
    alert('Quiet', {
      ...words,
      severity: 'critcal',
      when: requests
        .rate()
        .sum({ by: ['path'] })
        .lt(1),
    }),
  ],
});
