// TS2322: Type 'Escalation<"warning", "alertname", never>' is not assignable to type 'Escalation<"warning", "alertname", never> & "an alert has severity \"critical\", which its policy does not serve"'.
import { escalation, immediately, percent, slo, system } from 'atalaya';
import { chat, requests, rest } from '../sample.js';

const onCall = escalation('on-call', { cooldown: '15m', warning: [immediately(chat)] });
const kept = slo('kept', {
  service: 'shop',
  objective: percent(99),
  title: 'Kept',
  action: 'Look.',
  indicator: { errors: requests.where({ method: 'GET' }), total: requests },
});
system('shop', { ...rest, rules: { kept }, escalation: onCall });
