import type { Paths, SecretFile } from '../../model/index.js';
import type { IntegrationConfig } from './integration.js';
import { secretPath } from './secret-path.js';

type HttpConfig = NonNullable<IntegrationConfig<'webhook_configs'>['http_config']>;

/** `Authorization: Bearer …`, with the token from a file. Every version since 0.22 reads it. */
export function bearer<S extends SecretFile | undefined>(
  paths: Paths,
  token: S,
): S extends SecretFile ? HttpConfig : undefined;
export function bearer(paths: Paths, token?: SecretFile): HttpConfig | undefined {
  return token && { authorization: { type: 'Bearer', credentials_file: secretPath(paths, token) } };
}

/** With a user and a password, or the token alone. */
export function basicOrBearer(paths: Paths, user: string | undefined, token: SecretFile): HttpConfig {
  if (user === undefined) return bearer(paths, token);
  return { basic_auth: { username: user, password_file: secretPath(paths, token) } };
}
