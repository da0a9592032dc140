import type { Paths, SecretFile } from '../../model/index.js';

/** Where Alertmanager finds a secret when it sends. */
export function secretPath<S extends SecretFile | undefined>(
  paths: Paths,
  secret: S,
): S extends SecretFile ? string : undefined;
export function secretPath(paths: Paths, secret?: SecretFile): string | undefined {
  return secret && paths.secret(secret.name);
}
