import type { SecretFile } from '../model/index.js';
import type { Described } from './described.js';

/**
 * A secret by the name of its file in the system's secrets folder. The compiler never sees the value, so it can be in
 * no artifact and in no log.
 */
export function secretFile(name: string): SecretFile {
  return { type: 'secretFile', name };
}

/** `secretFile`, as data. */
export const describedSecret: Described = {
  name: 'secretFile',
  call: secretFile,
  parameters: ['name'],
  schemas: [],
  argumentsOf: ({ type, name }) => (type === 'secretFile' ? [name] : undefined),
  example: `secretFile('slack-webhook-url')`,
};
