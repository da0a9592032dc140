import { among, needs, only, type Policy } from './policy.js';

/** One file provider, whose settings depend on no variables; data sources may. */
export const provisioningPolicy: readonly Policy[] = [
  among('providers/*/type', ['file']),
  needs('providers/*', ['options']),
  only('providers/*/options', ['path', 'foldersFromFilesStructure']),
];
