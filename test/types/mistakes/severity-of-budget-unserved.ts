// TS2322: Type 'Escalation<"critical", "alertname", never>' is not assignable to type 'Escalation<"critical", "alertname", never> & "an alert has severity \"warning\", which its policy does not serve"'.
import { budget, escalation, immediately, system, usd } from 'atalaya';
import { chat, cost, rest } from '../sample.js';

const onCall = escalation('on-call', { cooldown: '15m', critical: [immediately(chat)] });
const spent = budget('spent', {
  title: 'Spent',
  daily: { limit: usd(4), spent: cost.increase('1d').sum() },
  action: 'Look.',
});
system('shop', { ...rest, budgets: { spent }, escalation: onCall });
