import { escalation, every, immediately, system } from 'atalaya';
import { chat, shop } from '../base.js';

const onCall = escalation('on-call', {
  cooldown: '15 minutes',
  warning: [chat],
  critical: [immediately('chat')],
  emergency: [immediately(), every('0s', chat)],
  inhibit: [{ source: 'fatal', target: 'info', equal: [] }],
});

export default system('shop', { ...shop, escalation: onCall });
