/** The generations that the generated files must work with: the oldest that people still run, one between, the newest. */
export const PROMETHEUS_VERSIONS = ['2.42', '2.53', '3.5'] as const;
export const ALERTMANAGER_VERSIONS = ['0.25', '0.28', '0.33'] as const;

export type PrometheusVersion = (typeof PROMETHEUS_VERSIONS)[number];
export type AlertmanagerVersion = (typeof ALERTMANAGER_VERSIONS)[number];

/** What reads the files of a stack: a Compose, and a blackbox exporter, of about the age of the images. */
export const COMPOSE_VERSION = '2.26';
export const BLACKBOX_VERSION = '0.26';

/** The client library that generated Python modules are run with: the oldest that a supported Debian has. */
export const PYTHON_CLIENT_VERSION = '0.16';

/** The exporter that stands beside the systems which read its metrics. */
export const NODE_EXPORTER_VERSION = '1.11';

/** One unpacked folder: what Debian packages of one suite bring. */
export interface Release {
  readonly project:
    | 'prometheus'
    | 'alertmanager'
    | 'node-exporter'
    | 'compose'
    | 'blackbox'
    | 'python-client';
  readonly version:
    | PrometheusVersion
    | AlertmanagerVersion
    | typeof NODE_EXPORTER_VERSION
    | typeof COMPOSE_VERSION
    | typeof BLACKBOX_VERSION
    | typeof PYTHON_CLIENT_VERSION;
  readonly suite: 'bookworm' | 'trixie' | 'forky';
  /** Those of the project, which have its version, and what else they need. */
  readonly packages: readonly string[];
  readonly needs?: readonly string[];
}

/** promtool has been a package of its own since trixie. */
export const RELEASES: readonly Release[] = [
  { project: 'prometheus', version: '2.42', suite: 'bookworm', packages: ['prometheus'] },
  { project: 'prometheus', version: '2.53', suite: 'trixie', packages: ['prometheus', 'promtool'] },
  { project: 'prometheus', version: '3.5', suite: 'forky', packages: ['prometheus', 'promtool'] },
  { project: 'alertmanager', version: '0.25', suite: 'bookworm', packages: ['prometheus-alertmanager'] },
  { project: 'alertmanager', version: '0.28', suite: 'trixie', packages: ['prometheus-alertmanager'] },
  { project: 'alertmanager', version: '0.33', suite: 'forky', packages: ['prometheus-alertmanager'] },
  { project: 'compose', version: COMPOSE_VERSION, suite: 'trixie', packages: ['docker-compose'] },
  {
    project: 'blackbox',
    version: BLACKBOX_VERSION,
    suite: 'trixie',
    packages: ['prometheus-blackbox-exporter'],
  },
  {
    project: 'node-exporter',
    version: NODE_EXPORTER_VERSION,
    suite: 'forky',
    packages: ['prometheus-node-exporter'],
  },
  {
    project: 'python-client',
    version: PYTHON_CLIENT_VERSION,
    suite: 'bookworm',
    packages: ['python3-prometheus-client'],
    needs: ['python3-decorator'],
  },
];
