import { during, escalation, immediately, system, timeInterval } from 'atalaya';
import { chat, shop } from '../base.js';

const location = 'Europe/Madrid';
const office = timeInterval('office', { times: '09:00-18:00', weekdays: 'monday:friday', location });
const days = timeInterval('days', { times: '08:00-20:00', location });

const onCall = escalation('on-call', {
  cooldown: '15m',
  maintenance: [days],
  warning: [immediately(during(office, chat))],
});

export default system('shop', { ...shop, escalation: onCall });
