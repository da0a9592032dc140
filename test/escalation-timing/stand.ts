import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Artifact } from '../../src/core/index.js';
import {
  type AlertmanagerVersion,
  type PrometheusVersion,
  type Server,
  startAlertmanager,
  startPrometheus,
} from '../engines/index.js';
import type { Alone } from '../fixtures/system.js';
import { type Exporter, startExporter } from './exporter.js';
import { type Sink, startSink } from './sink.js';
import { compiled, documentOf, foreignRules } from './timed-system.js';

/** Flags of Prometheus in the scale of the scenarios; the defaults are 1m and 10m. */
export const FLAGS = { resendDelayMs: 5000, forGracePeriodMs: 3000 };

/** A pair of generations, with servers that stay and servers that are restarted. */
export interface Stand {
  readonly pair: string;
  readonly system: Alone;
  readonly exporter: Exporter;
  readonly sink: Sink;
  /** Those that stay post to both Alertmanagers; the Prometheus that is restarted posts to the one that stays. */
  readonly alertmanager: Readonly<Record<'steady' | 'restarted', Server>>;
  readonly prometheus: Readonly<Record<'steady' | 'restarted', Server>>;
  readonly stop: () => Promise<void>;
}

export async function startStand(
  prometheus: PrometheusVersion,
  alertmanager: AlertmanagerVersion,
): Promise<Stand> {
  const [exporter, sink] = await Promise.all([startExporter(), startSink()]);
  const compile = (from: string) =>
    compiled({
      prometheus,
      alertmanager,
      sink: `http://127.0.0.1:${sink.port}/${from}`,
      exporterPort: exporter.port,
    });
  const steady = compile('steady');
  const startAm = ({ files }: { files: readonly Artifact[] }) => {
    const config = documentOf(files, 'alertmanager.yml');
    return startAlertmanager(alertmanager, JSON.stringify({ ...config, templates: [] }));
  };
  const alertmanagers = {
    steady: await startAm(steady),
    restarted: await startAm(compile('restarted')),
  };
  const rules = writtenRules(steady.files);
  const startProm = (job: string, targets: readonly Server[]) => {
    const config = documentOf(steady.files, 'prometheus.yml');
    return startPrometheus(
      prometheus,
      JSON.stringify({
        ...config,
        rule_files: [join(rules, '*.yml')],
        alerting: {
          alertmanagers: [{ static_configs: [{ targets: targets.map(({ url }) => new URL(url).host) }] }],
        },
        scrape_configs: [{ ...config.scrape_configs[0], metrics_path: `/${job}` }],
      }),
      [
        `--rules.alert.resend-delay=${FLAGS.resendDelayMs}ms`,
        `--rules.alert.for-grace-period=${FLAGS.forGracePeriodMs}ms`,
      ],
    );
  };
  const servers = {
    steady: await startProm('steady', [alertmanagers.steady, alertmanagers.restarted]),
    restarted: await startProm('restarted', [alertmanagers.steady]),
  };
  return {
    pair: `${prometheus}/${alertmanager}`,
    system: steady.system,
    exporter,
    sink,
    alertmanager: alertmanagers,
    prometheus: servers,
    stop: async () => {
      await Promise.all(
        [...Object.values(servers), ...Object.values(alertmanagers)].map(({ stop }) => stop()),
      );
      exporter.close();
      sink.close();
      rmSync(rules, { recursive: true, force: true });
    },
  };
}

function writtenRules(files: readonly Artifact[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-rules-'));
  mkdirSync(folder, { recursive: true });
  for (const { path, content } of files.filter(each => /\/rules\/[^/]+\.yml$/.test(each.path))) {
    writeFileSync(join(folder, basename(path)), content);
  }
  writeFileSync(join(folder, 'foreign.yml'), foreignRules());
  return folder;
}
