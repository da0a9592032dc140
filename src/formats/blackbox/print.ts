import { ordered } from '../shared/ordered.js';
import { toYaml } from '../text/index.js';
import schema from './generated/blackbox.js';
import type { BlackboxConfig } from './shape.js';

/** `blackbox.yml`, below a comment for those who open it. */
export function printBlackbox(config: BlackboxConfig, comment: readonly string[] = []): string {
  return toYaml(ordered(schema, config), comment);
}
