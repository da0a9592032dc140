import { toYaml } from '../text/index.js';
import type { MimirAlertmanager, MimirRules } from './shape.js';

/** A file of Mimir's, with its fields in the order in which it was made. */
export function printMimir(file: MimirRules | MimirAlertmanager, comment: readonly string[] = []): string {
  return toYaml(file, comment);
}
