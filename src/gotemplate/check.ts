import type { Span } from '../core/index.js';
import { commandType, type Judge, type Scope } from './command-type.js';
import type { Mistake } from './mistake.js';
import { parse } from './parse.js';
import type { Node, Pipe } from './tree.js';
import { ANY, type GoFunction, type GoType, NIL, NUMBER, nameOf, STRING } from './types.js';

/** What a template may use. */
export interface Environment {
  readonly functions: Readonly<Record<string, GoFunction>>;
  /** Templates that are defined elsewhere, with what each is for; `any` where that is not known. */
  readonly templates: ReadonlyMap<string, GoType>;
}

/**
 * Everything that would keep a template from being carried out, whatever the values: `dot` is what it is given. The rules
 * are those of https://pkg.go.dev/text/template, which finds most of them only when a notification is sent.
 */
export function check(source: string, dot: GoType, environment: Environment): readonly Mistake[] {
  const parsed = parse(source);
  if (parsed.fault !== undefined) return [{ type: 'syntax', ...parsed.fault }];
  const { template } = parsed;
  const mistakes: Mistake[] = [];
  const open = new Set<string>();
  const judge: Judge = { functions: environment.functions, note: mistake => mistakes.push(mistake) };

  const enter = (nodes: readonly Node[], scope: Scope): void => {
    const variables = new Map(scope.variables);
    const here = { ...scope, variables };
    for (const node of nodes) visit(node, here);
  };
  const visit = (node: Node, scope: Scope): void => {
    if (node.type === 'print') {
      declare(node.pipe, pipeType(node.pipe, scope), scope);
    } else if (node.type === 'template') {
      callTemplate(node, scope);
    } else {
      const inner = { ...scope, variables: new Map(scope.variables) };
      const type = pipeType(node.pipe, inner);
      if (node.type === 'range') {
        const element = elementOf(type, node.pipe.span);
        declareRange(node.pipe, type, element, inner);
        enter(node.body, { ...inner, dot: element });
      } else {
        declare(node.pipe, type, inner);
        enter(node.body, node.type === 'with' ? { ...inner, dot: type } : inner);
      }
      enter(node.otherwise, inner);
    }
  };
  const pipeType = (pipe: Pipe, scope: Scope): GoType => {
    let value: GoType | undefined;
    for (const command of pipe.commands)
      value = commandType(command, value, scope, judge, inner => pipeType(inner, scope));
    return value ?? NIL;
  };
  const elementOf = (type: GoType, span: Span): GoType => {
    if (type.kind === 'list' || type.kind === 'map') return type.of;
    if (type.kind === 'any' || type.kind === 'nil') return ANY;
    if (type.kind === 'number') return NUMBER;
    judge.note({ type: 'value', problem: `${nameOf(type)} has no elements to range over`, span });
    return ANY;
  };
  const callTemplate = (
    { name, argument, span }: Extract<Node, { type: 'template' }>,
    scope: Scope,
  ): void => {
    const given = argument === undefined ? NIL : pipeType(argument, scope);
    const own = template.definitions.get(name);
    const wanted = environment.templates.get(name);
    if (own !== undefined) {
      const key = `${name} ${nameOf(given)}`;
      if (open.has(key)) return;
      open.add(key);
      enter(own, { dot: given, variables: new Map([['$', given]]) });
    } else if (wanted === undefined) {
      const known = [...environment.templates.keys(), ...template.definitions.keys()];
      judge.note({ type: 'template', name, known, span });
    } else if (wanted.kind !== 'any' && given.kind !== 'any' && nameOf(wanted) !== nameOf(given)) {
      const problem = `the template "${name}" is for ${nameOf(wanted)} and gets ${nameOf(given)}`;
      judge.note({ type: 'value', problem, span });
    }
  };

  enter(template.body, { dot, variables: new Map([['$', dot]]) });
  return mistakes;
}

function declare({ variables, declares }: Pipe, type: GoType, scope: Scope): void {
  for (const name of variables) scope.variables.set(name, declares ? type : ANY);
}

/** One variable is the element, two are its key and the element. */
function declareRange({ variables }: Pipe, type: GoType, element: GoType, scope: Scope): void {
  const key = type.kind === 'map' ? STRING : type.kind === 'list' ? NUMBER : ANY;
  const [first, second] = variables;
  if (first !== undefined) scope.variables.set(first, second === undefined ? element : key);
  if (second !== undefined) scope.variables.set(second, element);
}
