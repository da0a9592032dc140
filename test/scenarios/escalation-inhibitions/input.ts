import { escalation, immediately, system } from 'atalaya';
import { chat, shop } from '../base.js';

const onCall = escalation('on-call', {
  cooldown: '15m',
  critical: [immediately(chat)],
  inhibit: [
    { source: 'critical', target: 'critical', equal: ['service'] },
    { source: 'emergency', target: 'warning', equal: ['service'] },
    { source: 'warning', target: 'info', equal: ['service'] },
    { source: 'info', target: 'emergency', equal: ['service'] },
  ],
});

export default system('shop', { ...shop, escalation: onCall });
