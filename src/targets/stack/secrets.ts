import { type SecretFile, type System, stackSecret, stackSecretFile } from '../../model/index.js';
import type { SecretMount } from './service.js';

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
export function alertmanagerSecrets({ receivers, alertmanager }: System): readonly SecretMount[] {
  const folder = alertmanager.secretsDir.replace(/\/+$/, '');
  const users = [
    ...receivers.map(({ name, options }) => ({ about: `the receiver ${name}`, value: options as unknown })),
    { about: 'the mail server', value: alertmanager.smtp },
  ];
  const uses = users.flatMap(({ about, value }) => secretsIn(value).map(name => ({ name, about })));
  return [...new Set(uses.map(({ name }) => name))].sort().map(name => ({
    name: `alertmanager-${name}`,
    file: `alertmanager/${name}`,
    to: `${folder}/${name}`,
    about: `for ${uses
      .filter(use => use.name === name)
      .map(({ about }) => about)
      .join(', ')}`,
    isOurs: false,
  }));
}

/** The names of all references to secrets, however deep. */
function secretsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ((value as Partial<SecretFile>).type === 'secretFile') return [(value as SecretFile).name];
  return [...new Set(Object.values(value).flatMap(secretsIn))];
}
