import { type Diagnostic, groupBy } from '../../core/index.js';
import { report } from './catalogue.js';
import type { Service, StackContext } from './service.js';

/** What would start and not work. */
export function check(context: StackContext, services: readonly Service[]): readonly Diagnostic[] {
  return [...ports(context, services), ...reached(context)];
}

function ports({ stack }: StackContext, services: readonly Service[]): readonly Diagnostic[] {
  const taken = services.flatMap(({ name, ports = [] }) =>
    ports.map(({ published }) => ({ name, published })),
  );
  return [...groupBy(taken, ({ published }) => published)].flatMap(([port, users]) =>
    users.length < 2
      ? []
      : [report('stack/port', { port, services: users.map(({ name }) => name) }, { path: stack.origin })],
  );
}

const PROMETHEUS = 'http://prometheus:9090';
const ALERTMANAGER = 'alertmanager:9093';

/** Programs that are started, and that nobody else there talks to. */
function reached({ system, stack: { services, origin: path } }: StackContext): readonly Diagnostic[] {
  const { prometheusUrl } = system.grafana;
  const { alertmanagers } = system.prometheus;
  const found: Diagnostic[] = [];
  if (services.grafana !== undefined && prometheusUrl.replace(/\/+$/, '') !== PROMETHEUS) {
    const facts = { service: 'Prometheus', by: 'Grafana', option: 'grafana.prometheusUrl' };
    found.push(report('stack/not-reached', { ...facts, address: PROMETHEUS, has: prometheusUrl }, { path }));
  }
  if (services.alertmanager !== undefined && !alertmanagers.includes(ALERTMANAGER)) {
    const facts = { service: 'Alertmanager', by: 'Prometheus', option: 'prometheus.alertmanagers' };
    const has = alertmanagers.join(', ') || 'none';
    found.push(report('stack/not-reached', { ...facts, address: `['${ALERTMANAGER}']`, has }, { path }));
  }
  return found;
}
