import { type Called, called } from './called.js';
import { compared } from './compared.js';
import { isBroken, mark, pieces, usesIn } from './marks.js';
import type { Template, TemplateProblem, TextMaker } from './template.js';
import { type Deed, watched } from './watched.js';

/**
 * The template that a function of texts is. What fills the holes is not known when it is called, so the function can do
 * one thing with them: put them into the text as they are. It is called several times, and judged by what it does:
 *
 * - with marks, which gives the template;
 * - with watchers in their place, which see methods, properties, numbers, and texts that are used but not shown;
 * - with texts that could be compared with. Each time it has to return the template with its holes filled.
 */
export function templateOf(maker: TextMaker): Template {
  const uses: string[] = [];
  const marked = called(maker, key => mark(key, uses.push(key) - 1));
  return {
    pieces: pieces(marked.text),
    taken: new Set(uses),
    problem:
      computed(maker) ??
      failure(marked) ??
      unshown(marked.text, uses, maker.given) ??
      compared(maker, marked.text, uses),
  };
}

function failure({ text, failed }: Called): TemplateProblem | undefined {
  if (failed !== undefined) return { does: failed };
  if (isBroken(text)) return { does: 'takes a placeholder apart' };
  return /\p{Cs}/u.test(text)
    ? { does: 'returns half of a surrogate pair, which is not a character' }
    : undefined;
}

/** The first thing that it did with a hole other than to show it, as far as that can be watched. */
function computed(maker: TextMaker): TemplateProblem | undefined {
  const uses: string[] = [];
  const deeds: TemplateProblem[] = [];
  const { text, failed } = called(maker, key =>
    watched(
      () => mark(key, uses.push(key) - 1),
      deed => deeds.push({ does: wordsFor(deed, key), hole: key }),
    ),
  );
  return deeds[0] ?? (failed === undefined ? unshown(text, uses, []) : undefined);
}

function wordsFor(deed: Deed, key: string): string {
  switch (deed.type) {
    case 'property':
      return deed.isMethod ? `calls .${deed.name}() on ${key}` : `reads .${deed.name} of ${key}`;
    case 'characters':
      return `takes the characters of ${key}`;
    case 'number':
      return `calculates with ${key}`;
  }
}

/** A hole that was taken and not shown: something is looked up by it, or it is compared. */
function unshown(
  text: string,
  uses: readonly string[],
  given: readonly string[],
): TemplateProblem | undefined {
  const shown = usesIn(text);
  const hole = uses.find((key, use) => !shown.has(use) && !given.includes(key));
  return hole === undefined ? undefined : { does: `uses ${hole} for something other than to show it`, hole };
}
