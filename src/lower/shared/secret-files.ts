import type { Environment, Paths, SecretFile } from '../../model/index.js';

/** A file that Alertmanager reads when it sends. */
export interface SecretFileUse {
  readonly name: string;
  /** Where it looks for it. */
  readonly path: string;
  /** Names of receivers, and `undefined` for the mail server. */
  readonly users: readonly (string | undefined)[];
}

/** The files of secrets that `alertmanager.yml` names, each once, by name. */
export function secretFiles(
  { receivers, alertmanager }: Pick<Environment, 'receivers' | 'alertmanager'>,
  paths: Paths,
): readonly SecretFileUse[] {
  const owners = [
    ...receivers.map(({ name, options }) => ({ user: name, value: options as unknown })),
    { user: undefined, value: alertmanager.smtp },
  ];
  const uses = owners.flatMap(({ user, value }) => secretsIn(value).map(name => ({ name, user })));
  return [...new Set(uses.map(({ name }) => name))].sort().map(name => ({
    name,
    path: paths.secret(name),
    users: uses.filter(use => use.name === name).map(({ user }) => user),
  }));
}

/** The names of all references to secrets, however deep. */
function secretsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ((value as Partial<SecretFile>).type === 'secretFile') return [(value as SecretFile).name];
  return [...new Set(Object.values(value).flatMap(secretsIn))];
}
