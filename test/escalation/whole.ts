import {
  after,
  alert,
  amount,
  celsius,
  counter,
  during,
  escalation,
  every,
  external,
  gauge,
  immediately,
  matches,
  otherwise,
  outside,
  percent,
  perSecond,
  rotation,
  seconds,
  secretFile,
  slack,
  system,
  text,
  timeInterval,
  window,
} from '../../src/index.js';

const url = secretFile('slack_url');
const to = (name: string) => slack(name, { channel: `#${name}`, url });
const [chat, alice, bob, carol, manager, status] = ['chat', 'alice', 'bob', 'carol', 'manager', 'status'].map(
  to,
) as [
  ReturnType<typeof to>,
  ReturnType<typeof to>,
  ReturnType<typeof to>,
  ReturnType<typeof to>,
  ReturnType<typeof to>,
  ReturnType<typeof to>,
];

const location = 'Europe/Madrid';
const office = timeInterval('office', { times: '09:00-18:00', weekdays: 'monday:friday', location });
const nights = timeInterval('nights', { times: '22:00-06:00', weekdays: 'friday:monday', location });
const move = window('move', { from: '2027-01-30 22:00', to: '2027-02-02 04:00', location });

const heat = gauge('tpu_temperature_celsius', { help: 'Heat.', labels: { host: text() } });
const used = gauge('tpu_memory_used_ratio', { help: 'Memory.', labels: { host: text() } });
const errors = counter('tpu_errors_total', { help: 'Errors.', labels: { host: text() } });
const waits = gauge('tpu_wait_seconds', { help: 'Waiting.', labels: { host: text() } });
const words = { summary: 'Something is wrong', action: 'Look.' } as const;

const hostDown = external('HostDown', { severity: 'critical', carries: ['host'], where: { job: 'node' } });
const diskFull = external('disk-full', {
  alertname: 'DiskFull',
  severity: 'warning',
  class: 'memory',
  where: { level: matches('warn.*') },
});
const usedHigh = alert('MemoryHigh', {
  severity: 'warning',
  class: 'memory',
  when: used.gt(percent(85)),
  dependsOn: hostDown,
  ...words,
});
const usedFull = alert('MemoryFull', {
  severity: 'critical',
  class: 'memory',
  when: used.gt(percent(95)),
  keepFiringFor: '5m',
  ...words,
});
const hot = alert('Hot', {
  severity: 'critical',
  class: 'temperature',
  when: heat.gt(celsius(80)),
  ...words,
});
const slow = alert('Slow', { severity: 'warning', owner: 'platform', when: waits.gt(seconds(2)), ...words });
const failing = alert('Failing', {
  severity: 'critical',
  owner: 'platform',
  when: errors.rate().gt(perSecond(amount(1, 'count'))),
  dependsOn: [{ alert: hot, on: ['host'] }],
  ...words,
});

const onCall = escalation('tpu', {
  groupBy: ['alertname', 'service', 'host'],
  cooldown: '15m',
  cooldowns: { memory: '5m', temperature: '10m' },
  warning: [immediately(chat), after('5m', during(office, manager)), every('90s', outside(nights, status))],
  critical: [
    immediately(chat, rotation(during(office, alice), during(nights, bob), otherwise(carol))),
    after('2m', manager),
    every('30s', status),
  ],
});
const platform = escalation('platform', {
  groupBy: ['alertname'],
  cooldown: '7m',
  groupInterval: '2m',
  maintenance: [move],
  warning: [immediately(alice)],
  critical: [immediately(alice, during(office, bob)), after('10m', manager)],
});

/** A system that uses all that there is of escalation. */
export const whole = system('tpu', {
  title: 'TPU',
  metrics: [heat, used, errors, waits],
  rules: [hostDown, diskFull, usedHigh, usedFull, hot, slow, failing],
  escalation: onCall,
  owners: { platform },
  maintenance: [move],
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  prometheus: { alertmanagers: ['a:9093', 'b:9093'] },
  grafana: { url: 'https://grafana.example.com' },
});
