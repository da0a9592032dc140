import type { Summary } from '../../app/index.js';

/** A run in one sentence. `out` is the output folder as the person named it. */
export function summarySentence(summary: Summary, out: string): string {
  const changed = summary.create + summary.update + summary.delete;
  const warnings = summary.warnings === 0 ? '' : `, ${count(summary.warnings, 'warning')}`;
  const besides = summary.ignored === 0 ? warnings : `${warnings}, ${summary.ignored} ignored`;
  switch (summary.outcome) {
    case 'failed':
      return `${count(summary.errors, 'error')}${besides}; nothing was written`;
    case 'interrupted':
      return `${count(summary.errors, 'error')}${besides}; ${out} is not complete: run the command again`;
    case 'checked':
      return changed === 0
        ? `${out} is what the definitions say: ${count(summary.unchanged, 'file')}${besides}`
        : `${out} is not what the definitions say: ${actions(summary, TO_DO)}${besides}; \`atalaya generate\` brings it up to date`;
    case 'planned':
      return changed === 0
        ? upToDate(summary, out, besides)
        : `${out} would change: ${actions(summary, TO_DO)}${besides}`;
    case 'written':
      return changed === 0
        ? upToDate(summary, out, besides)
        : `${out} is up to date now: ${actions(summary, DONE)}${besides}`;
  }
}

function upToDate(summary: Summary, out: string, besides: string): string {
  return `${out} is up to date: ${count(summary.unchanged, 'file')}${besides}`;
}

const DONE = { create: 'created', update: 'updated', delete: 'deleted', unchanged: 'unchanged' };
const TO_DO = { create: 'to create', update: 'to update', delete: 'to delete', unchanged: 'unchanged' };

function actions(summary: Summary, words: typeof DONE): string {
  return (['create', 'update', 'delete', 'unchanged'] as const)
    .filter(action => summary[action] > 0)
    .map(action => `${summary[action]} ${words[action]}`)
    .join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
