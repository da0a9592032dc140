import { toYaml } from '../text/index.js';

/** An object, with its fields in the order in which it was made: that of Kubernetes' documentation. */
export function printObject(object: object, comment: readonly string[] = []): string {
  return toYaml(object, comment);
}
