import type { Diagnostic, Located, Origin } from '../../core/index.js';
import type { Script } from '../bundle.js';
import { isOwn } from '../sources.js';
import { type Call, callsByPlace } from './calls.js';
import { excerptInText } from './excerpt-in-text.js';
import { type Extent, endOf, startOf, token } from './extent.js';
import { follow } from './follow.js';
import { framesIn } from './frames.js';
import { type Original, type Originals, originals } from './original.js';
import { shown } from './shown.js';
import { wordIn } from './word-in.js';

/** What is to be looked up: a call, what in it is meant, and the text that it made of it, if one is shown. */
export type Sought = Origin & Pick<Diagnostic, 'excerpt'>;

/** Finds the place in a person's files, and says it so that it replaces what the problem said of it before. */
export type Locate = (sought: Sought) => (Located & Pick<Diagnostic, 'excerpt'>) | undefined;

/**
 * Looks places up: the innermost frame of a stack that stands in a file of the person's own, the call that is there, and
 * in its arguments what the problem is about. It reads the whole bundle, which only a run with problems does.
 */
export function locator(script: Script): Locate {
  const from = originals(script);
  let calls: ReadonlyMap<number, Call> | undefined;
  return sought => {
    const frame = framesIn(sought.site?.stack ?? '')
      .map(({ line, column }) => from.offsetOf(line, column))
      .find(offset => {
        const original = from.at(offset);
        return original !== undefined && isOwn(original.file);
      });
    if (frame === undefined) return undefined;
    calls ??= callsByPlace(script.code);
    const call = calls.get(frame);
    const { excerpt } = sought;
    const text = excerpt && excerptInText(call, excerpt, from);
    // The file itself shows the text, so it is not shown again.
    if (text !== undefined) return { ...shown(text), excerpt: undefined };
    const extent = call && extentOf(call, sought, from);
    return { ...shown(extent ?? token(from.at(frame) as Original)), excerpt };
  };
}

function extentOf(call: Call, { inside = [], part, word }: Sought, from: Originals): Extent | undefined {
  const { node, property, rest } = follow(call, inside);
  const meant = part === 'key' && rest.length === 0 && property !== undefined ? property.key : node;
  const original = from.at(startOf(meant), 'exactly') ?? (property && from.at(property.start, 'exactly'));
  if (original === undefined) return undefined;
  const extent = { original, end: endOf(meant, from) ?? token(original).end };
  const inner = word === undefined ? undefined : wordIn(word, extent);
  return inner ?? (node === call ? headOf(call, original, from) : extent);
}

/** A whole call is marked by its beginning: the function, and the name that it is given. */
function headOf(call: Call, original: Original, from: Originals): Extent {
  const [first] = call.type === 'CallExpression' ? call.arguments : [];
  const end = first?.type === 'Literal' ? endOf(first, from) : undefined;
  return { original, end: end ?? token(original).end };
}
