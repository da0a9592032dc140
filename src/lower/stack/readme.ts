import { formatDuration } from '../../core/index.js';
import { logStream, type StackService, USUAL_RETENTION_MS } from '../../model/index.js';
import {
  type Block,
  code,
  fenced,
  heading,
  link,
  list,
  md,
  page,
  paragraph,
  table,
} from '../shared/markdown/index.js';
import type { SecretMount, Service, StackContext } from './service.js';

const ABOUT: Readonly<Record<StackService, string>> = {
  prometheus: 'scrapes, evaluates the rules, and sends alerts',
  alertmanager: 'groups alerts and notifies people',
  grafana: 'shows the dashboards',
  'node-exporter': 'measures this machine; of its network, only what the container has',
  blackbox: 'probes from outside',
  elasticsearch: 'keeps logs',
  logstash: 'reads what log lines say',
  kibana: 'searches logs',
  filebeat: 'ships log files',
  jaeger: 'takes traces and shows them',
};

/** Those with pages for people. */
const PAGES: readonly string[] = ['prometheus', 'alertmanager', 'grafana', 'kibana', 'jaeger'];

/** What is in the folder, what to do before it starts, and where things are then. */
export function readme(context: StackContext, services: readonly Service[]): string {
  const { environment } = context;
  return page([
    heading(1, md`${environment.title}: the monitoring stack`),
    paragraph(md`Starts on one machine, with Docker Compose, what the files beside this folder are for.`),
    heading(2, md`What starts`),
    table(
      ['Service', 'What it does', 'Where'],
      services
        .filter(({ health }) => health !== undefined)
        .map(service => [code(service.name), md`${ABOUT[service.image]}`, where(service)]),
    ),
    paragraph(md`All ports are open on this machine alone.`),
    ...secretBlocks(services),
    heading(2, md`Commands`),
    fenced('sh', COMMANDS),
    ...joining(context),
    ...data(context, services),
  ]);
}

function where({ name, ports = [] }: Service) {
  const [first] = ports;
  if (first === undefined) return md`inside only`;
  return PAGES.includes(name)
    ? link(md`${`localhost:${first.published}`}`, `http://localhost:${first.published}`)
    : code(ports.map(({ published }) => `localhost:${published}`).join(', '));
}

function secretBlocks(services: readonly Service[]): readonly Block[] {
  const all = services.flatMap(({ secrets = [] }) => secrets);
  const secrets = [...new Map(all.map(secret => [secret.name, secret])).values()];
  if (secrets.length === 0) return [];
  const ours = secrets.filter(({ isOurs }) => isOurs);
  const given = secrets.filter(({ isOurs }) => !isOurs);
  return [
    heading(2, md`Secrets`),
    paragraph(
      md`Nothing here has a password. Each of these files must be there before the first start, with the secret as its only line:`,
    ),
    table(
      ['File', 'What it holds'],
      secrets.map(({ file, about }) => [code(`secrets/${file}`), md`${about}`]),
    ),
    paragraph(
      md`The folder is for its owner alone; the files inside can be read by all, because each program in its container is another user. Git ignores them.`,
    ),
    fenced('sh', creating(ours, given)),
  ];
}

/** Makes up what only the stack's programs tell each other, and asks for the rest. */
function creating(ours: readonly SecretMount[], given: readonly SecretMount[]): string {
  const folders = [...new Set(given.map(({ file }) => `secrets/${file.slice(0, file.lastIndexOf('/'))}`))];
  return [
    given.length === 0
      ? 'mkdir -p -m 700 secrets'
      : `mkdir -p -m 700 secrets && mkdir -p ${folders.join(' ')}`,
    ...loop(ours, 'openssl rand -hex 24 > "secrets/$name"'),
    ...loop(given, 'read -rsp "$name: " value && printf \'%s\\n\' "$value" > "secrets/$name"'),
    'chmod -R a+rX secrets && chmod 700 secrets',
  ].join('\n');
}

function loop(secrets: readonly SecretMount[], command: string): readonly string[] {
  if (secrets.length === 0) return [];
  return [
    `for name in ${secrets.map(({ file }) => file).join(' ')}; do`,
    `  [ -e "secrets/$name" ] || { ${command}; }`,
    'done',
  ];
}

const COMMANDS = `# Start, and see what runs and works.
docker compose up --detach
docker compose ps
docker compose logs --follow prometheus

# Take newly generated rules and routes; dashboards are taken without. Then all other files.
docker compose kill --signal SIGHUP prometheus alertmanager
docker compose up --detach --force-recreate

# Stop; data stays. With --volumes it is deleted, too.
docker compose down`;

function joining({ environment, stack }: StackContext): readonly Block[] {
  return [
    heading(2, md`What is monitored`),
    paragraph(
      md`Prometheus reaches other containers by name once they are in the network ${code(`${environment.name}-monitoring`)}, and programs of this machine as ${code('host.docker.internal')}.`,
    ),
    ...(environment.grafana.lokiUrl === undefined
      ? []
      : [paragraph(md`Loki is elsewhere: Grafana reads logs from ${code(environment.grafana.lokiUrl)}.`)]),
    ...(stack.logs === undefined
      ? []
      : [
          paragraph(
            md`Each line of these files should be a JSON object with a message, a level, a category, and whatever else there is to say:`,
          ),
          list(stack.logs.paths.map(code)),
          paragraph(
            md`They are in Elasticsearch's data stream ${code(logStream(environment.name))}. Kibana's user is ${code('elastic')}.`,
          ),
        ]),
  ];
}

function data({ environment, stack }: StackContext, services: readonly Service[]): readonly Block[] {
  const kept = services.filter(service => service.data !== undefined);
  return [
    heading(2, md`Data`),
    paragraph(md`In named volumes, which stay when the containers go:`),
    list(kept.map(service => md`${code(service.name)}: what is in its ${code(service.data ?? '')}`)),
    paragraph(
      md`Prometheus keeps samples for ${formatDuration(environment.prometheus.retentionMs ?? USUAL_RETENTION_MS)}.`,
    ),
    ...(stack.services.jaeger === undefined
      ? []
      : [paragraph(md`Jaeger keeps the last 100,000 traces in memory, until it stops.`)]),
  ];
}
