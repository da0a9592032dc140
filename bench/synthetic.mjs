import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes definitions of systems of any size: ten metrics and ten panels per dashboard, and as many alerts as asked
 * for, each of two steps. Dashboards share no metric, so nothing can be remembered from one to the next.
 */
export function writeSystems(folder, { systems, dashboards, rules }) {
  mkdirSync(join(folder, 'definitions'), { recursive: true });
  for (let n = 0; n < systems; n++) {
    const text = system(`grown-${n}`, dashboards / systems, rules / systems);
    writeFileSync(join(folder, `definitions/grown-${n}.ts`), text);
  }
}

function system(name, dashboards, rules) {
  return `import { after, alert, counter, dashboard, email, escalation, histogram, immediately, matches, oneOf, percent, row, seconds, stat, system, text, timeseries } from 'atalaya';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const labels = { route: text({ example: '/' }), status: oneOf('200', '404', '500') };
const metrics = numbers(${dashboards * 5}).map(n => ({
  requests: counter(\`grown_\${n}_requests_total\`, { help: \`Requests to part \${n}.\`, labels }),
  duration: histogram(\`grown_\${n}_duration_seconds\`, { help: \`Time that part \${n} takes.\`, labels, buckets: [0.1, 0.5, 1, 5] }),
}));
const signals = metrics.map(({ requests, duration }) => ({
  rate: requests.rate().sum({ by: ['route'] }),
  errors: requests.where({ status: matches('5..') }).rate().sum({ by: ['route'] }).div(requests.rate().sum({ by: ['route'] })),
  p95: duration.quantile(0.95, { by: ['route'] }),
}));
const dashboards = numbers(${dashboards}).map(n =>
  dashboard(\`part-\${n}\`, {
    title: \`Part \${n}\`,
    description: 'What it does, and how well.',
    rows: [0, 1, 2, 3, 4].map(k => {
      const signal = signals[n * 5 + k]!;
      return row(\`Signals \${k}\`, timeseries(\`rate-\${k}\`, 'Rate', signal.rate), stat(\`errors-\${k}\`, 'Errors', signal.errors));
    }),
  }),
);
const rules = numbers(${rules}).map(n => {
  const signal = signals[n % signals.length]!;
  const about = { severity: 'critical', for: '5m', summary: 'It is slow or fails', action: 'Look at it.' } as const;
  return n % 2 === 0
    ? alert(\`Fails\${n}\`, { ...about, when: signal.errors.gt(percent(1 + (n % 50))) })
    : alert(\`Slow\${n}\`, { ...about, when: signal.p95.gt(seconds(1 + (n % 50))) });
});
const mail = email('mail', { to: ['team@grown.example'] });
export default system('${name}', {
  title: 'Grown', metrics, rules, dashboards, fallback: [mail], watchdog: { notifies: [mail] }, runbooks: 'https://runbooks.grown.example',
  escalation: escalation('grown', { cooldown: '1h', critical: [immediately(mail), after('5m', mail)] }),
  alertmanager: { smtp: { smarthost: 'smtp.grown.example:587', from: 'alerts@grown.example' } },
  grafana: { url: 'https://grafana.grown.example' },
});
`;
}
