// TS2322: Type 'Escalation<"critical" | "warning", "alertname" | "endpoint", never>' is not assignable to type 'Escalation<"critical" | "warning", "alertname" | "endpoint", never> & "its policy groups by \"endpoint\", which an alert does not carry"'.
import { alert, percent, system } from 'atalaya';
import { cpu, onCall, rest } from '../sample.js';

const high = alert('High', {
  severity: 'warning',
  when: cpu.gt(percent(80)),
  summary: 'High.',
  action: 'Look.',
});
system('shop', { ...rest, rules: [high], escalation: onCall });
