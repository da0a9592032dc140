// TS2322: Type 'Escalation<"critical", "alertname", never>' is not assignable to type 'Escalation<"critical", "alertname", never> & "an alert has severity \"emergency\", which its policy does not serve"'.
import { escalation, immediately, probe, system } from 'atalaya';
import { chat, rest } from '../sample.js';

const onCall = escalation('on-call', { cooldown: '15m', critical: [immediately(chat)] });
const api = probe('api', {
  http: {},
  targets: ['https://api.example.com'],
  title: 'API',
  action: 'Look.',
  down: { severity: 'emergency' },
});
system('shop', { ...rest, rules: [api], escalation: onCall });
