import { counter, escalation, gauge, immediately, secretFile, slack, text } from 'atalaya';

/** What the systems of these tests have in common. */
export const load = gauge('load', { help: 'A value that moves.', unit: 'jobs' });
export const used = gauge('used_bytes', { help: 'Memory in use.' });
export const heat = gauge('heat_celsius', { help: 'Temperature.' });
export const requests = counter('requests_total', { help: 'Requests.', labels: { code: text() } });

const chat = slack('chat', { channel: '#ops', url: secretFile('slack_url') });

export const common = {
  title: 'Demo',
  metrics: [load, used, heat, requests],
  escalation: escalation('on-call', {
    cooldown: '15m',
    info: [immediately(chat)],
    warning: [immediately(chat)],
    critical: [immediately(chat)],
    emergency: [immediately(chat)],
  }),
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
};

export const words = { severity: 'warning', summary: 'Something is wrong', action: 'Look.' } as const;
