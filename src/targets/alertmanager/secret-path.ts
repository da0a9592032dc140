import type { AlertmanagerSettings, SecretFile } from '../../model/index.js';

/** Where Alertmanager finds a secret when it sends. */
export function secretPath({ secretsDir }: AlertmanagerSettings, { name }: SecretFile): string {
  return `${secretsDir.replace(/\/+$/, '')}/${name}`;
}
