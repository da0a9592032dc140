import type { AnyNode, Expression } from 'acorn';
import type { Original, Originals } from './original.js';

/** A part of a person's file. */
export interface Extent {
  readonly original: Original;
  readonly end: number;
}

/** Where a node begins, as the source map tells: calls are bundled with words before what the person wrote. */
export function startOf(node: AnyNode): number {
  switch (node.type) {
    case 'CallExpression':
      return startOf(node.callee);
    case 'TaggedTemplateExpression':
      return startOf(node.tag);
    case 'MemberExpression':
      return startOf(node.object);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return startOf(node.left);
    case 'SequenceExpression':
      return startOf(node.expressions.at(-1) as Expression);
    default:
      return node.start;
  }
}

/** The end, in the person's file, of what a node was made of; undefined where the source map does not tell. */
export function endOf(node: AnyNode, originals: Originals): number | undefined {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'TemplateLiteral':
      return tokenEnd(originals.at(node.start, 'exactly'));
    case 'ArrayExpression':
    case 'CallExpression':
    case 'ObjectExpression':
      return closingEnd(node, originals);
    case 'MemberExpression':
      return node.computed ? undefined : endOf(node.property, originals);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return endOf(node.body, originals);
    case 'BlockStatement':
      return closingEnd(node, originals);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return endOf(node.right, originals);
    case 'ConditionalExpression':
      return endOf(node.alternate, originals);
    case 'UnaryExpression':
    case 'SpreadElement':
      return endOf(node.argument, originals);
    case 'TaggedTemplateExpression':
      return endOf(node.quasi, originals);
    default:
      return undefined;
  }
}

/** The word, number, text or sign that begins at a place. */
export function token(original: Original): Extent {
  return { original, end: tokenEnd(original) ?? original.offset + 1 };
}

/** The end of the word, number, text or sign that begins at a place. */
function tokenEnd(original: Original | undefined): number | undefined {
  if (original === undefined) return undefined;
  TOKEN.lastIndex = original.offset;
  return TOKEN.test(original.content) ? TOKEN.lastIndex : undefined;
}

const TOKEN =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|[\p{L}\p{M}\p{N}_$]+(?:\.\d+)?|\S/uy;

function closingEnd({ end }: AnyNode, originals: Originals): number | undefined {
  const closing = originals.at(end - 1, 'exactly');
  return closing && closing.offset + 1;
}
