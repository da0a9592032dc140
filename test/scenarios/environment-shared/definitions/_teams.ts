import {
  after,
  alert,
  counter,
  escalation,
  immediately,
  oneOf,
  secretFile,
  slack,
  timeInterval,
} from 'atalaya';

export const chat = slack('chat', { channel: '#alerts', url: secretFile('slack_url') });
export const ops = slack('ops', { channel: '#ops', url: secretFile('slack_url') });

/** Both systems have this policy. */
export const onCall = escalation('on-call', {
  groupBy: ['alertname', 'route'],
  cooldown: '4h',
  critical: [immediately(chat), after('15m', ops)],
  warning: [immediately(chat)],
  inhibit: [{ source: 'critical', target: 'warning', equal: ['route'] }],
});

export const nightly = timeInterval('nightly', { times: ['02:00-03:00'], location: 'Europe/Berlin' });

/** Rules that both systems have, each about its own requests. */
export function served(name: string) {
  const requests = counter(`${name}_requests_total`, {
    help: 'Requests served.',
    labels: { route: oneOf('/', '/pay') },
  });
  const rate = requests.rate().sum({ by: ['route'] });
  return {
    requests,
    few: alert('FewRequests', {
      severity: 'warning',
      when: rate.lt(1),
      for: '10m',
      summary: 'Few requests.',
      action: 'Look at the proxy.',
    }),
    none: alert('NoRequests', {
      severity: 'critical',
      when: rate.lt(0.01),
      for: '10m',
      summary: 'No requests.',
      action: 'Look at the proxy.',
    }),
  };
}
