import type { Span } from '../core/index.js';
import { compilePattern } from '../promql/index.js';
import type { Mistake } from './mistake.js';
import type { Command, Pipe, Term } from './tree.js';
import {
  ANY,
  BOOL,
  fits,
  type GoFunction,
  type GoType,
  isFunction,
  NIL,
  NUMBER,
  nameOf,
  STRING,
} from './types.js';

/** What the dot and the variables are. `$` is what the template was given. */
export interface Scope {
  readonly dot: GoType;
  readonly variables: Map<string, GoType>;
}

/** Whom mistakes are told. */
export interface Judge {
  readonly functions: Readonly<Record<string, GoFunction>>;
  readonly note: (mistake: Mistake) => void;
}

type PipeType = (pipe: Pipe) => GoType;

/** What a command returns. What stands before its `|` is its last argument. */
export function commandType(
  { first, rest }: Command,
  piped: GoType | undefined,
  scope: Scope,
  judge: Judge,
  pipeType: PipeType,
): GoType {
  const args = [
    ...rest.map(term => ({ term, type: termType(term, [], scope, judge, pipeType) })),
    ...(piped === undefined ? [] : [{ type: piped }]),
  ];
  if (first.operand.type === 'nil')
    judge.note({ type: 'value', problem: 'nil alone is no value', span: first.span });
  return termType(first, args, scope, judge, pipeType);
}

interface Argument {
  readonly type: GoType;
  /** None for what came through a pipe. */
  readonly term?: Term | undefined;
}

/** What a term is; arguments are for the last thing that it names. */
function termType(
  { operand, fields, span }: Term,
  args: readonly Argument[],
  scope: Scope,
  judge: Judge,
  pipeType: PipeType,
): GoType {
  let type: GoType;
  const own = fields.length === 0 ? args : [];
  if (operand.type === 'function') {
    const found = Object.hasOwn(judge.functions, operand.name) ? judge.functions[operand.name] : undefined;
    if (found === undefined) {
      judge.note({ type: 'function', name: operand.name, known: Object.keys(judge.functions), span });
      return ANY;
    }
    type = called(operand.name, found, own, span, judge);
  } else if (operand.type === 'variable') {
    const found = scope.variables.get(operand.name);
    if (found === undefined)
      judge.note({ type: 'variable', name: operand.name, known: [...scope.variables.keys()], span });
    type = found ?? ANY;
  } else {
    type = operand.type === 'pipe' ? pipeType(operand.pipe) : constantType(operand.type, scope);
  }
  if (own.length > 0 && operand.type !== 'function' && type.kind !== 'any')
    judge.note({ type: 'value', problem: `${nameOf(type)} takes no arguments`, span });
  fields.forEach((field, index) => {
    type = memberType(type, field, index === fields.length - 1 ? args : [], judge);
  });
  return type;
}

function constantType(type: 'dot' | 'nil' | 'bool' | 'number' | 'string', { dot }: Scope): GoType {
  return { dot, nil: NIL, bool: BOOL, number: NUMBER, string: STRING }[type];
}

/** A method, a field, or the entry of a map, which has every name. */
function memberType(
  type: GoType,
  { name, span }: Term['fields'][number],
  args: readonly Argument[],
  judge: Judge,
): GoType {
  if (type.kind === 'any') return ANY;
  const members = 'members' in type ? (type.members?.() ?? {}) : {};
  const member = Object.hasOwn(members, name) ? members[name] : type.kind === 'map' ? type.of : undefined;
  if (member === undefined) {
    judge.note({ type: 'field', name, of: nameOf(type), known: Object.keys(members), span });
    return ANY;
  }
  if (isFunction(member)) return called(name, member, args, span, judge);
  if (args.length > 0)
    judge.note({ type: 'value', problem: `${name} is a field and takes no arguments`, span });
  return member;
}

function called(
  name: string,
  { params, rest, result, pattern }: GoFunction,
  args: readonly Argument[],
  span: Span,
  { note }: Judge,
): GoType {
  const complain = (problem: string, at = span) => note({ type: 'value', problem, span: at });
  if (args.length < params.length || (rest === undefined && args.length > params.length)) {
    const wanted = `${rest === undefined ? '' : 'at least '}${params.length}`;
    complain(`${name} takes ${wanted} ${params.length === 1 ? 'argument' : 'arguments'}, not ${args.length}`);
    return typeof result === 'function' ? ANY : result;
  }
  args.forEach(({ type, term }, index) => {
    const wanted = params[index] ?? rest ?? ANY;
    if (!fits(type, wanted)) complain(`${name} wants ${nameOf(wanted)}, not ${nameOf(type)}`, term?.span);
  });
  const source = pattern === undefined ? undefined : args[pattern]?.term;
  if (source?.operand.type === 'string') {
    const { fault } = compilePattern(source.operand.value);
    if (fault !== undefined)
      complain(`the pattern of ${name} is no regular expression: ${fault}`, source.span);
  }
  if (typeof result !== 'function') return result;
  const returned = result(args.map(({ type }) => type));
  if (typeof returned !== 'string') return returned;
  complain(`${name}: ${returned}`);
  return ANY;
}
