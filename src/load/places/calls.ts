import { type AnyNode, type CallExpression, parse, type TaggedTemplateExpression } from 'acorn';

export type Call = CallExpression | TaggedTemplateExpression;

/**
 * The calls of a script, by the place that V8 says for them in a stack: the function's name if it stands right before
 * the arguments, and otherwise what begins them, a parenthesis or a backquote.
 */
export function callsByPlace(code: string): ReadonlyMap<number, Call> {
  const calls = new Map<number, Call>();
  const see = (node: AnyNode) => {
    if (node.type === 'CallExpression') calls.set(placeOf(node, code), node);
    if (node.type === 'TaggedTemplateExpression') calls.set(node.quasi.start, node);
  };
  try {
    visit(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), see);
  } catch {
    // Syntax that is newer than the parser: places are those of whole calls then.
  }
  return calls;
}

function placeOf({ callee }: CallExpression, code: string): number {
  const parenthesis = code.indexOf('(', callee.end);
  if (callee.end !== parenthesis) return parenthesis;
  return callee.type === 'MemberExpression' && !callee.computed ? callee.property.start : callee.start;
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const part of Object.values(node)) {
    for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) visit(each, see);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
