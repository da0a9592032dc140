import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFolder } from './cache.js';
import type {
  AlertmanagerVersion,
  BLACKBOX_VERSION,
  COMPOSE_VERSION,
  NODE_EXPORTER_VERSION,
  PrometheusVersion,
  Release,
} from './releases.js';

const ENGINES = {
  prometheus: { project: 'prometheus', path: 'usr/bin/prometheus' },
  promtool: { project: 'prometheus', path: 'usr/bin/promtool' },
  alertmanager: { project: 'alertmanager', path: 'alertmanager' },
  'node-exporter': { project: 'node-exporter', path: 'usr/bin/prometheus-node-exporter' },
  amtool: { project: 'alertmanager', path: 'usr/bin/amtool' },
  compose: { project: 'compose', path: 'usr/libexec/docker/cli-plugins/docker-compose' },
  blackbox: { project: 'blackbox', path: 'usr/bin/prometheus-blackbox-exporter' },
} as const;

type Engine = keyof typeof ENGINES;

/** The absolute path of a real program. `setup.ts` has seen to it that it is there. */
export function engine(name: 'prometheus' | 'promtool', version: PrometheusVersion): string;
export function engine(name: 'alertmanager' | 'amtool', version: AlertmanagerVersion): string;
export function engine(name: 'node-exporter', version: typeof NODE_EXPORTER_VERSION): string;
export function engine(name: 'compose', version: typeof COMPOSE_VERSION): string;
export function engine(name: 'blackbox', version: typeof BLACKBOX_VERSION): string;
export function engine(name: Engine, version: Release['version']): string {
  const { project, path } = ENGINES[name];
  const file = join(releaseFolder({ project, version }), path);
  if (!existsSync(file))
    throw new Error(
      `${file} is missing: remove its folder and run the tests through vitest, which fetches it`,
    );
  return file;
}
