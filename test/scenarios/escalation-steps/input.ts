import { after, escalation, immediately, system } from 'atalaya';
import { chat, shop } from '../base.js';

const onCall = escalation('on-call', {
  cooldown: '15m',
  groupInterval: '5m',
  info: [after('5m', chat)],
  warning: [immediately(chat), after('15m', chat), after('10m', chat)],
  critical: [immediately(chat), after('2m', chat)],
});

export default system('shop', { ...shop, escalation: onCall });
