import { supports } from '../../core/index.js';
import type { Environment } from '../check.js';
import { ANY, type GoType } from '../types.js';
import { builtInTemplates } from './built-in-templates.js';
import { dataType } from './data.js';
import { FUNCTIONS } from './functions.js';

/** What a release's templates are given, and what they may use. */
export interface TemplateWorld {
  readonly dot: GoType;
  readonly environment: Environment;
}

/** `own` are the names of templates in files. What those are for is not known: tests render all of ours. */
export function templateWorld(version: string, own: readonly string[]): TemplateWorld {
  const isThere = (since: string) => supports(version, since);
  const dot = dataType({ hasReason: isThere('0.32') });
  const functions = Object.entries(FUNCTIONS).filter(
    ([, { since }]) => since === undefined || isThere(since),
  );
  const templates = new Map([...builtInTemplates(dot, isThere), ...own.map(name => [name, ANY] as const)]);
  return { dot, environment: { functions: Object.fromEntries(functions), templates } };
}
