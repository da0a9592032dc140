import { sortedBy } from '../../../core/index.js';
import type { Environment } from '../../../model/index.js';
import { integrations } from '../kinds/index.js';
import { commonTemplates } from './common.js';
import type { TemplateFile } from './template-file.js';

/** The files that the system's receivers need, by name; none if no kind needs any. */
export function templateFiles({ receivers }: Environment): TemplateFile[] {
  const own = receivers.flatMap(({ kind }) => integrations[kind].templates ?? []);
  return own.length === 0 ? [] : sortedBy(withNeeds([commonTemplates, ...own]), ({ name }) => name);
}

/** Each file once. */
function withNeeds(files: readonly TemplateFile[]): TemplateFile[] {
  return [...new Set(files.flatMap(file => [file, ...withNeeds(file.needs ?? [])]))];
}
