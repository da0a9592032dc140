import { during, escalation, immediately, system, timeInterval, window } from 'atalaya';
import { chat, shop } from '../base.js';

const location = 'Europe/Madrid';
const intervals = [
  timeInterval('zone', { times: '09:00-18:00', location: 'Europe/Madird' }),
  timeInterval('case', { times: '09:00-18:00', location: 'europe/madrid' }),
  timeInterval('past', { years: '2019:2020', location }),
  timeInterval('no-such-day', { daysOfMonth: '30:31', months: 'february', location }),
  timeInterval('always', { times: ['00:00-12:00', '12:00-24:00'], location }),
  timeInterval('nights-of-december', { times: '22:00-06:00', months: 'december', location }),
  timeInterval('descending', { daysOfMonth: '20:10', location }),
  timeInterval('short', { times: '9-18' as never, weekdays: 'mon' as never, location }),
  window('backwards', { from: '2027-01-11 04:00', to: '2027-01-10 22:00', location }),
  window('no-day', { from: '2027-02-30 04:00', to: '2027-03-10 22:00', location }),
  timeInterval('Office Hours', { times: '09:00-18:00', location }),
];

const onCall = escalation('on-call', {
  cooldown: '15m',
  warning: [immediately(chat, ...intervals.map(interval => during(interval, chat)))],
});

export default system('shop', { ...shop, escalation: onCall });
