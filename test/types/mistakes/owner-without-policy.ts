// TS2322: Type 'Escalation<"critical" | "warning", "alertname" | "endpoint", never>' is not assignable to type 'Escalation<"critical" | "warning", "alertname" | "endpoint", never> & "an alert has owner \"platfrom\", who has no policy in owners"'.
import { alert, seconds, system } from 'atalaya';
import { latency, onCall, rest } from '../sample.js';

const late = alert('Late', {
  severity: 'warning',
  owner: 'platfrom',
  when: latency.gt(seconds(2)),
  summary: 'Slow.',
  action: 'Look.',
});
system('shop', { ...rest, rules: { late }, escalation: onCall, owners: { platform: onCall } });
