import { sortedBy } from '../../../core/index.js';
import type { System } from '../../../model/index.js';
import { integrations } from '../kinds/index.js';
import { commonTemplates } from './common.js';
import type { TemplateFile } from './template-file.js';

/** The files that the system's receivers need, by name; none if no kind needs any. */
export function templateFiles({ receivers }: System): TemplateFile[] {
  const own = new Set(receivers.flatMap(({ kind }) => integrations[kind].templates ?? []));
  return own.size === 0 ? [] : sortedBy([commonTemplates, ...own], ({ name }) => name);
}
