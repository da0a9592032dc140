import type { AlertmanagerSettings, SecretFile } from '../../model/index.js';

/** Where Alertmanager finds a secret when it sends. */
export function secretPath<S extends SecretFile | undefined>(
  { secretsDir }: AlertmanagerSettings,
  secret: S,
): S extends SecretFile ? string : undefined;
export function secretPath({ secretsDir }: AlertmanagerSettings, secret?: SecretFile): string | undefined {
  return secret && `${secretsDir.replace(/\/+$/, '')}/${secret.name}`;
}
