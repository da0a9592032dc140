import { ANY, BOOL, type GoFunction, type GoType, NUMBER, nameOf, STRING } from './types.js';

/** The functions that every Go template has: https://pkg.go.dev/text/template#hdr-Functions. */
export const BUILT_IN_FUNCTIONS: Readonly<Record<string, GoFunction>> = {
  and: { params: [ANY], rest: ANY, result: common },
  or: { params: [ANY], rest: ANY, result: common },
  not: { params: [ANY], result: BOOL },
  len: { params: [ANY], result: ([of]) => (hasLength(of) ? NUMBER : `${nameOf(of ?? ANY)} has no length`) },
  index: { params: [ANY], rest: ANY, result: indexed },
  slice: { params: [ANY], rest: NUMBER, result: ([of = ANY]) => of },
  print: { params: [], rest: ANY, result: STRING },
  printf: { params: [STRING], rest: ANY, result: STRING },
  println: { params: [], rest: ANY, result: STRING },
  html: { params: [], rest: ANY, result: STRING },
  js: { params: [], rest: ANY, result: STRING },
  urlquery: { params: [], rest: ANY, result: STRING },
  call: { params: [ANY], rest: ANY, result: () => 'nothing here can be called' },
  eq: { params: [ANY, ANY], rest: ANY, result: args => compared(args, ['string', 'bool', 'number']) },
  ne: { params: [ANY, ANY], result: args => compared(args, ['string', 'bool', 'number']) },
  lt: { params: [ANY, ANY], result: args => compared(args, ['string', 'number']) },
  le: { params: [ANY, ANY], result: args => compared(args, ['string', 'number']) },
  gt: { params: [ANY, ANY], result: args => compared(args, ['string', 'number']) },
  ge: { params: [ANY, ANY], result: args => compared(args, ['string', 'number']) },
};

/** `and` and `or` return one of what they are given. */
function common(args: readonly GoType[]): GoType {
  const [first = ANY, ...rest] = args;
  return rest.every(({ kind }) => kind === first.kind) ? first : ANY;
}

function hasLength(type: GoType | undefined): boolean {
  return ['any', 'string', 'list', 'map'].includes(type?.kind ?? 'any');
}

function indexed([of = ANY, ...keys]: readonly GoType[]): GoType | string {
  let type = of;
  for (const key of keys) {
    if (type.kind === 'any') return ANY;
    if (type.kind !== 'list' && type.kind !== 'map') return `${nameOf(type)} has no elements`;
    const wanted = type.kind === 'list' ? 'number' : 'string';
    if (key.kind !== wanted && key.kind !== 'any')
      return `an element of ${nameOf(type)} is asked for by ${nameOf({ kind: wanted })}, not by ${nameOf(key)}`;
    type = type.of;
  }
  return type;
}

function compared([first = ANY, ...rest]: readonly GoType[], comparable: readonly string[]): GoType | string {
  const known = [first, ...rest].filter(({ kind }) => kind !== 'any' && kind !== 'nil');
  const strange = known.find(({ kind }) => !comparable.includes(kind));
  // Go compares structures, too; what it says of those is not worth knowing.
  if (strange !== undefined)
    return strange.kind === 'struct' ? BOOL : `${nameOf(strange)} cannot be compared`;
  const other = known.find(({ kind }) => kind !== known[0]?.kind);
  return other === undefined || known[0] === undefined
    ? BOOL
    : `${nameOf(known[0])} is compared with ${nameOf(other)}`;
}
