import { called } from './called.js';
import { filled, mark } from './marks.js';
import type { TemplateProblem, TextMaker } from './template.js';

/**
 * Whether a function returns other words for some texts than for others. With anything in its holes it has to return what
 * it returned with marks in them, filled with the same.
 */
export function compared(
  maker: TextMaker,
  marked: string,
  holes: readonly string[],
): TemplateProblem | undefined {
  const differs = (fill: (key: string) => string | undefined) => {
    let use = 0;
    const { text } = called(maker, key => {
      const marked = mark(key, use++);
      return fill(key) ?? marked;
    });
    return text !== filled(marked, fill);
  };
  if (differs(() => undefined)) return { does: 'returns another text each time that it is called' };
  const filler = fillers(maker.source).find(each => differs(() => each));
  if (filler === undefined) return undefined;
  const hole = holes.find(hole => differs(key => (key === hole ? filler : undefined)));
  return { does: `decides by ${hole ?? 'its placeholders'} what it returns`, hole };
}

/** Texts that a function could compare with or rewrite: none, a number, signs, and whatever stands in quotes in its source. */
function fillers(source: string): readonly string[] {
  const quoted = source.split(/['"`\n]/).filter(text => text.length <= LONGEST_QUOTED);
  return [...new Set(['', '1', SIGNS, ...quoted])];
}

const SIGNS = ` A.b:-/_"'\\<&>*$é `;
const LONGEST_QUOTED = 100;
