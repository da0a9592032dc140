import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFolder } from './cache.js';
import type { AlertmanagerVersion, NODE_EXPORTER_VERSION, PrometheusVersion } from './releases.js';

const ENGINES = {
  prometheus: { project: 'prometheus', path: 'usr/bin/prometheus' },
  promtool: { project: 'prometheus', path: 'usr/bin/promtool' },
  alertmanager: { project: 'alertmanager', path: 'alertmanager' },
  'node-exporter': { project: 'node-exporter', path: 'usr/bin/prometheus-node-exporter' },
  amtool: { project: 'alertmanager', path: 'usr/bin/amtool' },
} as const;

type Engine = keyof typeof ENGINES;

/** The absolute path of a real program. `setup.ts` has seen to it that it is there. */
export function engine(name: 'prometheus' | 'promtool', version: PrometheusVersion): string;
export function engine(name: 'alertmanager' | 'amtool', version: AlertmanagerVersion): string;
export function engine(name: 'node-exporter', version: typeof NODE_EXPORTER_VERSION): string;
export function engine(
  name: Engine,
  version: PrometheusVersion | AlertmanagerVersion | typeof NODE_EXPORTER_VERSION,
): string {
  const { project, path } = ENGINES[name];
  const file = join(releaseFolder({ project, version }), path);
  if (!existsSync(file))
    throw new Error(
      `${file} is missing: remove its folder and run the tests through vitest, which fetches it`,
    );
  return file;
}
