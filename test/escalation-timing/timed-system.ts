import {
  after,
  alert,
  escalation,
  every,
  external,
  gauge,
  immediately,
  system,
  text,
  webhook,
} from 'atalaya';
import type { Artifact } from '../../src/core/index.js';
import { fromYaml } from '../../src/formats/text/index.js';
import { resolve } from '../../src/resolve/index.js';
import type { AlertmanagerVersion, PrometheusVersion } from '../engines/index.js';
import { packed } from '../fixtures/packed.js';
import { type Alone, alone } from '../fixtures/system.js';
import { SCENARIOS } from './scenarios.js';

export interface Places {
  readonly prometheus: PrometheusVersion;
  readonly alertmanager: AlertmanagerVersion;
  /** Where the webhooks of its Alertmanager go. */
  readonly sink: string;
  readonly exporterPort: number;
}

/** A system as people write it, but for its durations: a second stands for a minute. */
export function timedSystem({ prometheus, alertmanager, sink, exporterPort }: Places) {
  const to = (name: string) => webhook(name, { url: `${sink}/${name}` });
  const signal = gauge('signal', {
    help: 'What the scenarios turn on and off.',
    unit: 'things',
    labels: { scenario: text(), unit: text() },
  });
  const watch = to('watch');
  return system('timing', {
    title: 'Timing',
    metrics: [signal],
    rules: SCENARIOS.flatMap(({ name: scenario, alerts }) =>
      alerts.map(({ name, severity, over, class: className, external: isForeign }) =>
        isForeign
          ? external(name, { severity, where: { severity } })
          : alert(name, {
              severity,
              when: signal.where({ scenario }).gt(over),
              summary: scenario,
              action: 'Wait.',
              ...(className === undefined ? {} : { class: className }),
            }),
      ),
    ),
    escalation: escalation('timing', {
      cooldown: '10s',
      cooldowns: { memory: '5s', temperature: '10s', performance: '3s' },
      groupWait: '1s',
      groupInterval: '2s',
      warning: [immediately(to('warning-0')), after('5s', to('warning-5')), after('15s', to('warning-15'))],
      critical: [immediately(to('critical-0')), after('4s', to('critical-4'))],
      emergency: [immediately(to('emergency-0')), every('4s', to('emergency-every-4'))],
      inhibit: [{ source: 'critical', target: 'warning', equal: ['scenario', 'unit'] }],
    }),
    watchdog: { notifies: [watch], every: '5m' },
    fallback: [watch],
    runbooks: 'https://runbooks.example.com',
    prometheus: {
      version: prometheus,
      scrapeInterval: '500ms',
      evaluationInterval: '500ms',
      jobs: { exporter: { targets: [`127.0.0.1:${exporterPort}`], timeout: '500ms' } },
    },
    alertmanager: { version: alertmanager },
    grafana: { url: 'https://grafana.example.com' },
  });
}

/** The model, and the files that the servers load, through the same passes as any other system. */
export function compiled(places: Places): { readonly system: Alone; readonly files: readonly Artifact[] } {
  const resolved = resolve([timedSystem(places)]);
  const problems = ({ diagnostics }: { diagnostics: readonly { message: string }[] }) =>
    new Error(diagnostics.map(({ message }) => message).join('\n'));
  if (!resolved.ok) throw problems(resolved);
  const files = packed(resolved.value.model);
  if (!files.ok) throw problems(files);
  return { system: alone(resolved.value.model.environments[0]), files: files.value };
}

/** A rule file that is not ours. */
export function foreignRules(): string {
  const rules = SCENARIOS.flatMap(({ name: scenario, alerts }) =>
    alerts
      .filter(({ external: isForeign }) => isForeign)
      .map(({ name, severity, over }) => ({
        alert: name,
        expr: `signal{scenario="${scenario}"} > ${over}`,
        labels: { severity },
      })),
  );
  return JSON.stringify({ groups: [{ name: 'foreign', rules }] });
}

/** The document of the only file whose path ends like this. */
// biome-ignore lint/suspicious/noExplicitAny: the servers' configuration, of which each stand changes what is local
export function documentOf(files: readonly Artifact[], ending: string): any {
  const found = files.find(({ path }) => path.endsWith(ending));
  if (found === undefined) throw new Error(`no file ends with ${ending}`);
  return fromYaml(found.content);
}
