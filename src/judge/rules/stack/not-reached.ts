import type { Environment } from '../../../model/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly service: string;
  readonly by: string;
  readonly option: string;
  readonly address: string;
  readonly has: string;
}

const PROMETHEUS = 'http://prometheus:9090';
const ALERTMANAGER = 'alertmanager:9093';

/** A program that the stack starts, and that nobody there talks to. */
export const notReached = rule({
  code: 'stack/not-reached',
  severity: 'error',
  needs: ['environment'],
  message: ({ service, by, has }: Facts) => `the stack starts ${service}, but ${by} uses ${has}`,
  help: ({ option, address }) =>
    `set ${option} to ${address}, or do not let the stack start what is not used`,
  wrong: {
    'system.ts': `
export default system('shop', {
  ...shop,
  prometheus: { alertmanagers: ['alerts.example.com:9093'] },
  stack: { grafana: false },
});`,
  },
  right: {
    'system.ts': `
export default system('shop', {
  ...shop,
  prometheus: { alertmanagers: ['alertmanager:9093'] },
  stack: { grafana: false },
});`,
  },
  check: ({ environment }) => {
    const { stack } = environment;
    if (stack === undefined) return [];
    const found = [...prometheusUnused(environment), ...alertmanagerUnused(environment)];
    return found.map(facts => ({ facts, place: { path: stack.origin } }));
  },
});

function prometheusUnused({ stack, grafana: { prometheusUrl } }: Environment): readonly Facts[] {
  if (stack?.services.grafana === undefined || prometheusUrl.replace(/\/+$/, '') === PROMETHEUS) return [];
  const option = 'grafana.prometheusUrl';
  return [{ service: 'Prometheus', by: 'Grafana', option, address: PROMETHEUS, has: prometheusUrl }];
}

function alertmanagerUnused({ stack, prometheus: { alertmanagers } }: Environment): readonly Facts[] {
  if (stack?.services.alertmanager === undefined || alertmanagers.includes(ALERTMANAGER)) return [];
  const address = `['${ALERTMANAGER}']`;
  const has = alertmanagers.join(', ') || 'none';
  return [{ service: 'Alertmanager', by: 'Prometheus', option: 'prometheus.alertmanagers', address, has }];
}
