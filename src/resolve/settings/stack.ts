import { type ElkOptions, type StackOptions, standardElk } from '../../language/index.js';
import {
  type ScrapeJob,
  STACK_SERVICES,
  type Stack,
  type StackService,
  type StackServiceSettings,
} from '../../model/index.js';

/** The services that a person chose, completed with what they need. */
export function resolveStack(system: string, options: StackOptions, hasProbes: boolean): Stack {
  const elk = options.elk === true ? standardElk() : options.elk || undefined;
  const chosen: Readonly<Record<StackService, boolean | StackServiceSettings>> = {
    prometheus: options.prometheus,
    alertmanager: options.alertmanager,
    grafana: options.grafana,
    'node-exporter': options.nodeExporter,
    blackbox: options.blackbox ?? hasProbes,
    elasticsearch: elk?.elasticsearch ?? false,
    logstash: elk?.logstash ?? false,
    kibana: elk?.kibana ?? false,
    filebeat: elk?.filebeat ?? false,
    jaeger: options.jaeger,
  };
  const services = Object.entries(chosen).flatMap(([name, choice]) =>
    choice === false ? [] : [[name, choice === true ? {} : choice] as const],
  );
  return {
    services: Object.fromEntries(services),
    logs: elk === undefined ? undefined : logs(system, elk),
    origin: [system, 'stack'],
  };
}

function logs(system: string, { logs: paths, keep }: ElkOptions): Stack['logs'] {
  return { paths: [...new Set(paths ?? [`/var/log/${system}/*.log`])].sort(), keepMs: keep };
}

/** How the services are scraped themselves, but for those that somebody wrote a job for. */
export function stackJobs(
  stack: Stack | undefined,
  written: Readonly<Record<string, unknown>>,
): readonly ScrapeJob[] {
  if (stack === undefined) return [];
  return Object.entries(STACK_SERVICES).flatMap(([name, service]) =>
    'metrics' in service && Object.hasOwn(stack.services, name) && !Object.hasOwn(written, name)
      ? [
          {
            name,
            targets: [service.metrics],
            metricsPath: '/metrics',
            scheme: 'http' as const,
            labels: {},
            origin: [...stack.origin, name],
          },
        ]
      : [],
  );
}

/** Where Grafana reaches the Alertmanager that is started beside it. */
export function alertmanagerOf(stack: Stack | undefined): string | undefined {
  return stack?.services.alertmanager && `http://alertmanager:${STACK_SERVICES.alertmanager.port}`;
}
