// TS2322: Type 'Escalation<"critical" | "warning", "alertname" | "endpoint", never>' is not assignable to type 'Escalation<"critical" | "warning", "alertname" | "endpoint", never> & "an alert has severity \"info\", which its policy does not serve"'.
import { alert, seconds, system } from 'atalaya';
import { latency, onCall, rest } from '../sample.js';

const note = alert('Note', {
  severity: 'info',
  when: latency.gt(seconds(2)),
  summary: 'Slow.',
  action: 'Look.',
});
system('shop', { ...rest, rules: { note }, escalation: onCall });
