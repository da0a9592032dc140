import type { AnyNode, CallExpression, Expression, ObjectExpression, Property, SpreadElement } from 'acorn';
import type { LogicalPath } from '../../core/index.js';
import { OPTIONS, parametersOf } from './parameters.js';

/** How far a logical path could be followed into the code that wrote a definition. */
export interface Followed {
  readonly node: AnyNode;
  /** The option that has the node as its value. */
  readonly property: Property | undefined;
  /** What of the path could not be followed: the code says it with a variable, or not at all. */
  readonly rest: LogicalPath;
}

/** Follows a path through the arguments of a call: into objects and lists as long as they are written out there. */
export function follow(node: AnyNode, path: LogicalPath, property?: Property): Followed {
  const stopped = { node, property, rest: path };
  const [key, ...rest] = path;
  if (key === undefined) return stopped;
  switch (node.type) {
    case 'ObjectExpression': {
      const next = propertyOf(node, key);
      return next === undefined ? stopped : follow(next.value, rest, next);
    }
    case 'ArrayExpression': {
      const next = elementOf(node.elements, Number(key));
      return next === undefined ? stopped : follow(next, rest);
    }
    case 'CallExpression':
      return followCall(node, path) ?? stopped;
    default:
      return stopped;
  }
}

/** Into the arguments: `undefined` if none of them has what is looked for. */
function followCall(call: CallExpression, [key = '', ...rest]: LogicalPath): Followed | undefined {
  const parameters = parametersOf(nameOf(call.callee));
  const position = parameters.findIndex(each => each === key || each === `...${key}`);
  if (parameters[position]?.startsWith('...')) {
    const next = elementOf(call.arguments.slice(position), Number(rest[0]));
    return next && follow(next, rest.slice(1));
  }
  const argument = position < 0 ? undefined : elementOf(call.arguments, position);
  if (argument !== undefined) return follow(argument, rest);
  const options = elementOf(call.arguments, parameters.indexOf(OPTIONS));
  const option = options?.type === 'ObjectExpression' ? propertyOf(options, key) : undefined;
  if (option !== undefined) return follow(option.value, rest, option);
  // A part may be called as the function that makes it: `otherwise(…)` among the turns of a rotation.
  const part = call.arguments.find(each => each.type === 'CallExpression' && nameOf(each.callee) === key);
  return part && follow(part, rest);
}

/** The name of the function as the language has it: `alert` for `(0, import_atalaya.alert)`. */
function nameOf(callee: AnyNode): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return nameOf(callee.property);
  return callee.type === 'SequenceExpression' ? nameOf(callee.expressions.at(-1) as Expression) : '';
}

/** The option of a name, if nothing that is spread after it could be what counts. */
function propertyOf({ properties }: ObjectExpression, key: string): Property | undefined {
  const found = properties.findLast(
    (each): each is Property => each.type === 'Property' && keyOf(each) === key,
  );
  const after = found === undefined ? [] : properties.slice(properties.indexOf(found) + 1);
  return after.some(({ type }) => type === 'SpreadElement') ? undefined : found;
}

function keyOf({ key, computed }: Property): string | undefined {
  if (key.type === 'Literal') return String(key.value);
  return key.type === 'Identifier' && !computed ? key.name : undefined;
}

/** The element of an index; what is spread before it makes it unknown which one that is. */
function elementOf(
  elements: readonly (Expression | SpreadElement | null)[],
  index: number,
): Expression | undefined {
  const found = elements[index];
  const spread = elements.slice(0, index + 1).some(each => each?.type === 'SpreadElement');
  return spread || !found || found.type === 'SpreadElement' ? undefined : found;
}
