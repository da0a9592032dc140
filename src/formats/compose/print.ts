import { ordered } from '../shared/ordered.js';
import { toYaml } from '../text/index.js';
import schema from './generated/compose.js';
import type { ComposeFile } from './shape.js';

/** `docker-compose.yml`, below a comment for those who open it. */
export function printCompose(file: ComposeFile, comment: readonly string[] = []): string {
  return toYaml(ordered(schema, file), comment);
}
