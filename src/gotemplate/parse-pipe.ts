import type { Reader } from './reader.js';
import { stringValue } from './string-value.js';
import type { Token } from './tokens.js';
import type { Command, Operand, Pipe, Term } from './tree.js';

const NOTHING: Operand = { type: 'nil' };
const BEGINS: ReadonlySet<Token['kind']> = new Set([
  'dot',
  'field',
  'variable',
  'word',
  'number',
  'string',
  'left',
]);
const KEYWORDS: ReadonlySet<string> = new Set([
  'if',
  'else',
  'end',
  'range',
  'with',
  'define',
  'block',
  'template',
]);

/** True if a value begins here. */
export function isDefined(read: Reader): boolean {
  return BEGINS.has(read.peek().kind);
}

/** A pipeline: `$x := .Alerts | len`. `where` is told if there is none. */
export function parsePipe(read: Reader, where: string): Pipe {
  const { start } = read.peek().span;
  const { variables, declares, first } = variablesOf(read, where);
  const commands = [parseCommand(read, where, false, first)];
  // Go takes a | that nothing follows, too.
  while (read.next('pipe') !== undefined && read.peek().kind !== 'close')
    commands.push(parseCommand(read, where, true, undefined));
  const end = commands.at(-1)?.rest.at(-1)?.span.end ?? commands.at(-1)?.first.span.end ?? start;
  return { variables, declares, commands, span: { start, end } };
}

interface Head {
  readonly variables: readonly string[];
  readonly declares: boolean;
  /** A variable that turned out to be a value. */
  readonly first?: Token | undefined;
}

function variablesOf(read: Reader, where: string): Head {
  const first = read.next('variable');
  if (first === undefined) return { variables: [], declares: false };
  const second = where === 'range' && read.next('comma') !== undefined ? read.next('variable') : undefined;
  const variables = [first, ...(second === undefined ? [] : [second])].map(({ text }) => text);
  if (read.next('declare') !== undefined) return { variables, declares: true };
  if (read.next('assign') !== undefined) return { variables, declares: false };
  if (second !== undefined) read.fail(`${second.text} is given no value`, second.span);
  return { variables: [], declares: false, first };
}

function parseCommand(read: Reader, where: string, isPiped: boolean, taken: Token | undefined): Command {
  const terms: Term[] = [];
  while (taken !== undefined || isDefined(read)) {
    const { span, spaced, text } = read.peek();
    if (terms.length > 0 && !spaced) read.fail(`a space is missing before ${text}`, span);
    terms.push(parseTerm(read, taken));
    taken = undefined;
  }
  const [first, ...rest] = terms;
  if (first === undefined) {
    const { text, span } = read.peek();
    read.fail(
      text === '}}' || text === '' ? `${where} has no value` : `${text} stands where a value belongs`,
      span,
    );
    return { first: { operand: NOTHING, fields: [], span }, rest: [] };
  }
  const isConstant = ['bool', 'dot', 'nil', 'number', 'string'].includes(first.operand.type);
  if (isPiped && isConstant && first.fields.length === 0)
    read.fail('only a function or a method can take what stands before the |', first.span);
  return { first, rest };
}

function parseTerm(read: Reader, taken: Token | undefined): Term {
  const { start, end } = taken?.span ?? read.peek().span;
  const field = taken === undefined ? read.next('field') : undefined;
  const operand: Operand = field === undefined ? parseOperand(read, taken) : { type: 'dot' };
  const fields = field === undefined ? [] : [nameOf(field)];
  while (read.peek().kind === 'field' && !read.peek().spaced) {
    const next = read.next('field') as Token;
    if (['bool', 'nil', 'number', 'string', 'dot'].includes(operand.type) && fields.length === 0)
      read.fail(`a constant has no ${next.text}`, next.span);
    fields.push(nameOf(next));
  }
  const last = fields.at(-1)?.span.end ?? (operand.type === 'pipe' ? operand.pipe.span.end + 1 : end);
  return { operand, fields, span: { start, end: last } };
}

function nameOf({ text, span }: Token): Term['fields'][number] {
  return { name: text.slice(1), span };
}

function parseOperand(read: Reader, taken: Token | undefined): Operand {
  if (taken !== undefined) return { type: 'variable', name: taken.text };
  const { kind, text, span } = read.peek();
  read.next(kind);
  switch (kind) {
    case 'dot':
      return { type: 'dot' };
    case 'variable':
      return { type: 'variable', name: text };
    case 'number':
      return { type: 'number' };
    case 'string':
      return { type: 'string', value: stringValue({ text, span }, read) };
    case 'left': {
      const pipe = parsePipe(read, 'a pair of parentheses');
      if (read.next('right') === undefined) read.fail('the parenthesis is not closed', span);
      return { type: 'pipe', pipe };
    }
    default:
      if (KEYWORDS.has(text)) read.fail(`{{ ${text} }} is an action of its own`, span);
      if (text === 'true' || text === 'false') return { type: 'bool' };
      return text === 'nil' ? NOTHING : { type: 'function', name: text };
  }
}
