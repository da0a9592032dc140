import { ordered } from '../shared/ordered.js';
import { toYaml } from '../text/index.js';
import schema from './generated/alertmanager.js';
import type { AlertmanagerConfig } from './shape.js';

/** `alertmanager.yml`, below a comment for those who open it. */
export function printAlertmanager(config: AlertmanagerConfig, comment: readonly string[] = []): string {
  return toYaml(ordered(schema, config), comment);
}
