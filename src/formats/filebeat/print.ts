import { ordered } from '../shared/ordered.js';
import { toYaml } from '../text/index.js';
import schema from './generated/filebeat.js';
import type { FilebeatConfig } from './shape.js';

/** `filebeat.yml`, below a comment for those who open it. */
export function printFilebeat(config: FilebeatConfig, comment: readonly string[] = []): string {
  return toYaml(ordered(schema, config), comment);
}
