// TS2322: Type 'Escalation<"critical" | "warning", "alertname" | "endpoint", never>' is not assignable to type 'Escalation<"critical" | "warning", "alertname" | "endpoint", never> & "an alert has severity \"warning\", which its policy does not serve"'.
import { alert, escalation, immediately, seconds, system } from 'atalaya';
import { chat, latency, onCall, rest } from '../sample.js';

const platform = escalation('platform', { cooldown: '15m', critical: [immediately(chat)] });
const late = alert('Late', {
  severity: 'warning',
  owner: 'platform',
  when: latency.gt(seconds(2)),
  summary: 'Slow.',
  action: 'Look.',
});
system('shop', { ...rest, rules: { late }, escalation: onCall, owners: { platform } });
