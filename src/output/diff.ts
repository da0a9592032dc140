import type { Change, Plan } from './plan.js';

/** Beyond that many changed lines a diff tells nobody anything, and takes long to find. */
const TOO_MANY_LINES = 2000;

/** The changes of a plan as a unified diff, in the order of the paths. Files that stay as they are are left out. */
export async function diff({ changes }: Plan): Promise<string> {
  const changed = changes.filter(({ action }) => action !== 'unchanged');
  if (changed.length === 0) return '';
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return changed
    .map(change => {
      const { from, to } = names(change);
      const { before = '', after = '' } = change;
      const options = { context: 3, maxEditLength: TOO_MANY_LINES, headerOptions: FILE_HEADERS_ONLY };
      const patch = createTwoFilesPatch(from, to, before, after, undefined, undefined, options);
      return patch ?? `--- ${from}\n+++ ${to}\n(more than ${TOO_MANY_LINES} lines differ)\n`;
    })
    .join('');
}

/** As git writes them, so that tools which read its diffs read ours. */
function names({ action, path }: Change): { from: string; to: string } {
  return {
    from: action === 'create' ? '/dev/null' : `a/${path}`,
    to: action === 'delete' ? '/dev/null' : `b/${path}`,
  };
}
