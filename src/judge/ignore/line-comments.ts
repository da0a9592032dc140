import { type Comment, IGNORE } from './comments.js';

/**
 * The comments of a TypeScript file that are told from code without parsing it: lines of their own that begin with `//`, and
 * behind code those that ignore something.
 */
export function lineComments({
  file,
  content,
}: {
  readonly file: string;
  readonly content: string;
}): readonly Comment[] {
  return content.split('\n').flatMap((raw, index) => {
    const text = raw.trimEnd();
    const [, before, comment] = LINE.exec(text) ?? [];
    if (before === undefined || comment === undefined) return [];
    const start = before.length;
    return [
      {
        text: comment,
        alone: before.trim() === '',
        place: {
          position: { file, line: index + 1, column: start + 1 },
          source: { text, span: { start, end: text.length } },
        },
      },
    ];
  });
}

const LINE = new RegExp(`^(\\s*|.*\\s(?=//\\s*${IGNORE}\\b))//(.*)$`);
