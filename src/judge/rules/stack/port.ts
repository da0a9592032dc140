import { groupBy, isRecord } from '../../../core/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly port: string;
  readonly services: readonly string[];
}

/** A port of the machine belongs to one service: Compose starts the first, and fails at the second. */
export const port = rule({
  code: 'stack/port',
  severity: 'error',
  needs: ['compose'],
  message: ({ port, services }: Facts) =>
    `port ${port} of the machine is taken twice: by ${services.join(' and ')}`,
  help: () => 'give one of them another: { port: … }',
  wrong: {
    'docker-compose.yml': `
services:
  prometheus:
    image: prom/prometheus:v3.5.3
    ports: ['127.0.0.1:9090:9090']
  grafana:
    image: grafana/grafana:12.0.0
    ports: ['127.0.0.1:9090:3000']
`,
  },
  right: {
    'docker-compose.yml': `
services:
  prometheus:
    image: prom/prometheus:v3.5.3
    ports: ['127.0.0.1:9090:9090']
  grafana:
    image: grafana/grafana:12.0.0
    ports: ['127.0.0.1:3000:3000']
`,
  },
  check: ({ compose: { value, placeOf } }) => {
    const taken = Object.entries(value.services ?? {}).flatMap(([name, { ports = [] }]) =>
      ports.map(each => ({ name, port: published(each) })),
    );
    return [...groupBy(taken, each => each.port)].flatMap(([port, users]) => {
      if (port === undefined || users.length < 2) return [];
      const services = users.map(({ name }) => name);
      return [{ facts: { port, services }, place: placeOf(['services', services.at(-1) ?? '', 'ports']) }];
    });
  },
});

/** The machine's port: `9090` of `127.0.0.1:9090:9090/tcp`. A container's port alone gets any that is free. */
function published(port: unknown): string | undefined {
  if (isRecord(port)) return port.published === undefined ? undefined : String(port.published);
  return /(\d+):\d+(?:\/\w+)?$/.exec(String(port))?.[1];
}
