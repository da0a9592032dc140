import type { SecretFile } from '../model/index.js';

/**
 * A secret by the name of its file in the system's secrets folder. The compiler never sees the value, so it can be in
 * no artifact and in no log.
 */
export function secretFile(name: string): SecretFile {
  return { type: 'secretFile', name };
}
