import type { Span } from '../core/index.js';
import { isDefined, parsePipe } from './parse-pipe.js';
import { type Reader, reader } from './reader.js';
import { stringValue } from './string-value.js';
import { type Fault, tokens } from './tokens.js';
import type { Node, Pipe, Template } from './tree.js';

export type Parsed =
  | { readonly template: Template; readonly fault?: undefined }
  | { readonly template?: undefined; readonly fault: Fault };

/** Reads the source of a Go template, by the rules of https://pkg.go.dev/text/template/parse. */
export function parse(source: string): Parsed {
  const lexed = tokens(source);
  if (lexed.fault !== undefined) return { fault: lexed.fault };
  const read = reader(lexed.tokens);
  const definitions = new Map<string, readonly Node[]>();
  const { nodes, ended } = block(read, definitions, { inRange: false, isTop: true });
  if (ended !== undefined) read.fail(`there is nothing that {{ ${ended.word} }} could belong to`, ended.span);
  const fault = read.fault();
  return fault === undefined ? { template: { body: nodes, definitions } } : { fault };
}

interface Enclosing {
  readonly inRange: boolean;
  readonly isTop: boolean;
}

interface Block {
  readonly nodes: readonly Node[];
  /** What ended it: `end` or `else`; nothing at the end of the source. */
  readonly ended?: { readonly word: string; readonly span: Span } | undefined;
}

type Definitions = Map<string, readonly Node[]>;

function block(read: Reader, definitions: Definitions, at: Enclosing): Block {
  const nodes: Node[] = [];
  while (read.next('open') !== undefined) {
    const word = read.peek();
    const keyword = word.kind === 'word' ? word.text : '';
    if (keyword === 'end' || keyword === 'else') {
      read.next('word');
      return { nodes, ended: { word: keyword, span: word.span } };
    }
    const node = action(read, definitions, at, keyword);
    if (node !== undefined) nodes.push(node);
  }
  return { nodes };
}

function action(read: Reader, definitions: Definitions, at: Enclosing, keyword: string): Node | undefined {
  const { span } = read.peek();
  switch (keyword) {
    case 'if':
    case 'with':
    case 'range':
      read.next('word');
      return branch(read, definitions, keyword, { inRange: at.inRange || keyword === 'range', isTop: false });
    case 'define':
    case 'block':
      read.next('word');
      if (keyword === 'define' && !at.isTop)
        read.fail('a template cannot be defined inside of another', span);
      return definition(read, definitions, keyword);
    case 'template':
      read.next('word');
      return call(read);
    case 'break':
    case 'continue':
      read.next('word');
      if (!at.inRange) read.fail(`{{ ${keyword} }} stands outside of a range`, span);
      close(read, keyword);
      return undefined;
    default: {
      const pipe = parsePipe(read, 'an action');
      close(read, 'an action');
      return { type: 'print', pipe };
    }
  }
}

function branch(
  read: Reader,
  definitions: Definitions,
  type: 'if' | 'with' | 'range',
  within: Enclosing,
): Node {
  const pipe = parsePipe(read, type);
  close(read, type);
  const { nodes, ended } = block(read, definitions, within);
  if (ended === undefined) read.fail(`{{ ${type} }} has no {{ end }}`, pipe.span);
  if (ended?.word !== 'else') {
    close(read, 'end');
    return { type, pipe, body: nodes, otherwise: [] };
  }
  const next = read.peek();
  if (type !== 'range' && next.kind === 'word' && next.text === type) {
    read.next('word');
    return { type, pipe, body: nodes, otherwise: [branch(read, definitions, type, within)] };
  }
  close(read, 'else');
  const rest = block(read, definitions, within);
  if (rest.ended?.word !== 'end') read.fail(`{{ ${type} }} has no {{ end }}`, rest.ended?.span ?? pipe.span);
  close(read, 'end');
  return { type, pipe, body: nodes, otherwise: rest.nodes };
}

function definition(read: Reader, definitions: Definitions, keyword: 'define' | 'block'): Node | undefined {
  const { name, span } = nameOf(read, keyword);
  const argument: Pipe | undefined = keyword === 'block' ? parsePipe(read, keyword) : undefined;
  close(read, keyword);
  const { nodes, ended } = block(read, definitions, { inRange: false, isTop: false });
  if (ended?.word !== 'end') read.fail(`{{ ${keyword} }} has no {{ end }}`, ended?.span ?? span);
  close(read, 'end');
  definitions.set(name, nodes);
  return argument === undefined ? undefined : { type: 'template', name, argument, span };
}

function call(read: Reader): Node {
  const { name, span } = nameOf(read, 'template');
  const argument = isDefined(read) ? parsePipe(read, 'template') : undefined;
  close(read, 'template');
  return { type: 'template', name, argument, span };
}

function nameOf(read: Reader, keyword: string): { readonly name: string; readonly span: Span } {
  const token = read.next('string');
  if (token === undefined) {
    const { span } = read.peek();
    read.fail(`{{ ${keyword} }} wants a name in quotes`, span);
    return { name: '', span };
  }
  return { name: stringValue(token, read), span: token.span };
}

function close(read: Reader, where: string): void {
  if (read.next('close') !== undefined) return;
  const { text, span } = read.peek();
  read.fail(`${text} is one thing too many in ${where}`, span);
}
