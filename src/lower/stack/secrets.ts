import { groupBy, sortedBy } from '../../core/index.js';
import { blackboxSecretFile, stackSecret, stackSecretFile } from '../../model/index.js';
import { secretFiles } from '../shared/secret-files.js';
import { secretsOfProber } from './blackbox-http.js';
import type { SecretMount, StackContext } from './service.js';

export type OwnSecret = keyof typeof stackSecret;

const ABOUT: Readonly<Record<OwnSecret, string>> = {
  grafanaAdmin: "the password of Grafana's user admin",
  elastic: "the password of Elasticsearch's user elastic, who signs in to Kibana as well",
  kibana: 'what Kibana tells Elasticsearch',
  logWriter: 'what Logstash tells Elasticsearch',
  logReader: 'what Grafana tells Elasticsearch',
};

/** A secret that the stack's own programs have among each other: nobody outside needs to know it. */
export function ownSecret(secret: OwnSecret): SecretMount {
  const name = stackSecret[secret];
  return { name, file: name, to: stackSecretFile(secret), about: ABOUT[secret], isOurs: true };
}

/** The files that `alertmanager.yml` reads, each where it looks for it. */
export function alertmanagerSecrets({ environment, paths }: StackContext): readonly SecretMount[] {
  const about = (user: string | undefined) =>
    user === undefined ? 'the mail server' : `the receiver ${user}`;
  return secretFiles(environment, paths).map(({ name, path, users }) => ({
    name: `alertmanager-${name}`,
    file: `alertmanager/${name}`,
    to: path,
    about: `for ${users.map(about).join(', ')}`,
    isOurs: false,
  }));
}

/** The files that probes read, each once. */
export function blackboxSecrets({ environment: { probeModules } }: StackContext): readonly SecretMount[] {
  const uses = probeModules.flatMap(({ prober, origin }) =>
    secretsOfProber(prober).map(({ name }) => ({ name, probe: origin.at(-1) ?? '' })),
  );
  return sortedBy(
    groupBy(uses, ({ name }) => name),
    ([name]) => name,
  ).map(([name, users]) => ({
    name: `blackbox-${name}`,
    file: `blackbox/${name}`,
    to: blackboxSecretFile(name),
    about: `for ${[...new Set(users.map(({ probe }) => `the probe ${probe}`))].join(', ')}`,
    isOurs: false,
  }));
}
