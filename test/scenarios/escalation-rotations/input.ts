import { during, escalation, immediately, otherwise, rotation, system, timeInterval } from 'atalaya';
import { chat, shop } from '../base.js';

const location = 'Europe/Madrid';
const morning = timeInterval('morning', { times: '06:00-14:00', location });
const noon = timeInterval('noon', { times: '12:00-18:00', location });
const evening = timeInterval('evening', { times: '14:00-06:00', location });
const tokyo = timeInterval('tokyo', { times: '14:00-06:00', location: 'Asia/Tokyo' });

const onCall = escalation('on-call', {
  cooldown: '15m',
  info: [immediately(rotation(during(morning, chat), during(noon, chat), otherwise(chat)))],
  warning: [immediately(rotation(during(morning, chat)))],
  critical: [immediately(rotation(during(morning, chat), during(evening, chat), otherwise(chat)))],
  emergency: [immediately(rotation(during(morning, chat), during(tokyo, chat)))],
});

export default system('shop', { ...shop, escalation: onCall });
