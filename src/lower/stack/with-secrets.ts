import { stackSecretFile } from '../../model/index.js';
import type { OwnSecret } from './secrets.js';

/**
 * Starts a program with secrets in its environment, for programs that read none from files: so they stand neither in
 * the Compose file nor in what `docker inspect` shows.
 */
export function withSecrets(
  secrets: Readonly<Record<string, OwnSecret>>,
  ...command: readonly string[]
): readonly string[] {
  const exports = Object.entries(secrets).map(
    ([variable, secret]) => `export ${variable}="$(cat ${stackSecretFile(secret)})"`,
  );
  // Of a failing `export x="$(cat y)"` bash knows the status of `export` alone, which does not fail.
  const readable = Object.values(secrets).map(secret => `test -r ${stackSecretFile(secret)}`);
  return ['/bin/bash', '-c', [...readable, ...exports, 'exec "$@"'].join(' && '), '--', ...command];
}
