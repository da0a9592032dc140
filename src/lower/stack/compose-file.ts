import type { ComposeFile, ComposeService } from '../../formats/compose/index.js';
import { imageOf } from './images.js';
import { uninterpolated } from './interpolation.js';
import type { Service, StackContext } from './service.js';

/** `docker-compose.yml`. What holds for all services is said here, what one needs in its own file. */
export function composeFile({ environment, stack }: StackContext, services: readonly Service[]): ComposeFile {
  const name = `${environment.name}-monitoring`;
  const versions = {
    prometheus: environment.prometheus.version,
    alertmanager: environment.alertmanager.version,
  };
  const volumes = services.filter(({ data }) => data !== undefined).map(service => [service.name, {}]);
  const secrets = services
    .flatMap(service => service.secrets ?? [])
    .map(secret => [secret.name, { file: `./secrets/${secret.file}` }]);
  return uninterpolated({
    name,
    services: Object.fromEntries(
      services.map(service => [
        service.name,
        composeService(service, stack.services[service.image]?.image ?? imageOf(service.image, versions)),
      ]),
    ),
    // By name, so that what is monitored can join it.
    networks: { default: { name } },
    ...(volumes.length > 0 && { volumes: Object.fromEntries(volumes) }),
    ...(secrets.length > 0 && { secrets: Object.fromEntries(secrets) }),
  });
}

function composeService(service: Service, image: string): ComposeService {
  const { command, environment, user, health, scratch, extraHosts } = service;
  const mounts = volumesOf(service);
  return {
    image,
    ...(command !== undefined && { command }),
    ...(environment !== undefined && { environment }),
    ...(user !== undefined && { user }),
    ...(service.ports !== undefined && {
      ports: service.ports.map(({ target, published }) => ({
        host_ip: '127.0.0.1',
        target,
        published: String(published),
      })),
    }),
    ...(mounts.length > 0 && { volumes: mounts }),
    ...(scratch !== undefined && { tmpfs: scratch }),
    ...((service.secrets ?? []).length > 0 && {
      secrets: service.secrets?.map(({ name, to }) => ({ source: name, target: to })),
    }),
    ...(extraHosts !== undefined && { extra_hosts: extraHosts }),
    ...((service.needs ?? []).length > 0 && {
      depends_on: Object.fromEntries(
        (service.needs ?? []).map(({ service: needed, condition }) => [needed, { condition }]),
      ),
    }),
    ...(health !== undefined && {
      healthcheck: {
        test: health,
        interval: '15s',
        timeout: '5s',
        retries: 5,
        start_period: `${service.startsWithin ?? 30}s`,
      },
    }),
    restart: health === undefined ? 'no' : 'unless-stopped',
    ...(service.writable !== true && { read_only: true }),
    cap_drop: ['ALL'],
    ...(service.mayReadAll === true && { cap_add: ['DAC_READ_SEARCH'] }),
    security_opt: ['no-new-privileges:true'],
    mem_limit: service.memory,
    cpus: 1,
    pids_limit: 1024,
    logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } },
  };
}

function volumesOf({ name, reads = [], data }: Service): NonNullable<ComposeService['volumes']> {
  return [
    ...reads.map(
      ({ from, to }) =>
        ({
          type: 'bind',
          source: from,
          target: to,
          read_only: true,
          bind: { create_host_path: false },
        }) as const,
    ),
    ...(data === undefined ? [] : [{ type: 'volume', source: name, target: data } as const]),
  ];
}
