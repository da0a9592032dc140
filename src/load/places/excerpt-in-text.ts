import type { AnyNode } from 'acorn';
import type { Excerpt } from '../../core/index.js';
import { type Extent, startOf } from './extent.js';
import type { Originals } from './original.js';

/**
 * Where the underlined part of an expression stands in the person's file, if the expression was written as a text there
 * and the part has no hole before it in the same run of letters.
 */
export function excerptInText(
  node: AnyNode | undefined,
  { text, span }: Excerpt,
  originals: Originals,
): Extent | undefined {
  if (node?.type !== 'TaggedTemplateExpression') return undefined;
  const original = originals.at(startOf(node), 'exactly');
  if (original === undefined) return undefined;
  const [first] = node.quasi.quasis;
  const written = first?.value.raw ?? '';
  const margin = written.length - written.trimStart().length;
  const whole = node.quasi.expressions.length === 0 ? text.length : written.length - margin;
  const begin = original.content.indexOf('`', original.offset) + 1 + margin;
  const isThere =
    begin > margin &&
    span.end <= whole &&
    original.content.slice(begin, begin + whole) === text.slice(0, whole);
  if (!isThere) return undefined;
  return {
    original: { ...original, offset: begin + span.start },
    end: begin + Math.max(span.end, span.start + 1),
  };
}
