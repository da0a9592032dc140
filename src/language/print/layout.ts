import { type Code, type Link, quasi } from './code.js';

const WIDTH = 110;
const STEP = 2;

/** Where a part begins, and what follows it on its last line. */
interface Place {
  readonly indent: number;
  readonly column: number;
  readonly after: number;
}

/** Code in lines of at most 110 characters, broken where biome breaks it. */
export function layOut(code: Code, place: Place): string {
  const fits = !mustBreak(code) && place.column + flat(code).length + place.after <= WIDTH;
  return fits ? flat(code) : broken(code, place);
}

/** The same over several lines, though there may be room. */
function broken(code: Code, place: Place): string {
  switch (code.type) {
    case 'token':
    case 'template':
      return flat(code);
    case 'object':
      return objectLines(code.entries, place.indent);
    case 'list':
      return listLines(code.items, place.indent);
    case 'call':
      return `${code.callee}${argumentLines(code.args, { ...place, column: place.column + code.callee.length })}`;
    case 'chain':
      return chainLines(code, place);
    case 'arrow':
      return `${code.parameters} =>\n${spaces(place.indent + STEP)}${layOut(code.body, inside(place.indent + STEP, 0, place.after))}`;
  }
}

/** A statement that gives a value a name, or exports it. */
export function statement(before: string, value: Code): string {
  return `${assigned(before, ' ', value, { indent: 0, column: before.length, after: 1 })};`;
}

/** What stands after a `=` or a `:`; a text that is too long begins a line of its own. */
function assigned(before: string, gap: string, value: Code, place: Place): string {
  const behind = { ...place, column: place.column + gap.length };
  const fits = behind.column + flat(value).length + place.after <= WIDTH;
  if (value.type === 'token' && value.isText === true && !fits) {
    return `${before}\n${spaces(place.indent + STEP)}${flat(value)}`;
  }
  return `${before}${gap}${layOut(value, behind)}`;
}

function objectLines(entries: Extract<Code, { type: 'object' }>['entries'], indent: number): string {
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, value]) => {
    const before = `${spaces(indent + STEP)}${key}:`;
    return `${assigned(before, ' ', value, { indent: indent + STEP, column: before.length, after: 1 })},\n`;
  });
  return `{\n${lines.join('')}${spaces(indent)}}`;
}

function listLines(items: readonly Code[], indent: number): string {
  if (items.length === 0) return '[]';
  if (items.every(isNumber)) return `[\n${filled(items.map(flat), indent + STEP)}\n${spaces(indent)}]`;
  return `[\n${lined(items, indent)}${spaces(indent)}]`;
}

function argumentLines(args: readonly Code[], { indent, column, after }: Place): string {
  const others = args.slice(0, -1);
  const last = args.at(-1);
  if (last === undefined) return '()';
  const before = `(${others.map(each => `${flat(each)}, `).join('')}`;
  const isAlone = others.at(-1)?.type !== last.type && !others.some(mustBreak);
  if (isHuggable(last) && isAlone && column + before.length + 1 <= WIDTH) {
    return `${before}${broken(last, { indent, column: column + before.length, after: after + 1 })})`;
  }
  return `(\n${lined(args, indent)}${spaces(indent)})`;
}

function chainLines({ head, links }: Extract<Code, { type: 'chain' }>, place: Place): string {
  const groups = grouped(links);
  if (groups.length < 2 || (groups.length === 2 && isHugging(groups.at(-1)?.at(-1)?.args))) {
    const before = `${flat(head)}${links.slice(0, -1).map(flatLink).join('')}`;
    const last = links.at(-1);
    const start = `${before}.${last?.name ?? ''}`;
    return last?.args === undefined
      ? start
      : `${start}${argumentLines(last.args, { ...place, column: place.column + start.length })}`;
  }
  const indent = place.indent + STEP;
  const lines = groups.map(group => {
    const before = group.slice(0, -1).map(flatLink).join('');
    const last = group.at(-1) as Link;
    const start = `${before}.${last.name}`;
    const args = last.args ?? [];
    const column = indent + start.length;
    const whole = `(${args.map(flat).join(', ')})`;
    const fits = !args.some(mustBreak) && column + whole.length + place.after <= WIDTH;
    return `\n${spaces(indent)}${start}${fits ? whole : argumentLines(args, { indent, column, after: place.after })}`;
  });
  return `${layOut(head, { ...place, after: 0 })}${lines.join('')}`;
}

/** Each call with the properties before it. */
function grouped(links: readonly Link[]): readonly (readonly Link[])[] {
  const groups: Link[][] = [];
  for (const link of links) {
    const open = groups.at(-1);
    if (open !== undefined && open.at(-1)?.args === undefined) open.push(link);
    else groups.push([link]);
  }
  return groups;
}

function lined(items: readonly Code[], indent: number): string {
  const place = inside(indent + STEP, 0, 1);
  return items.map(item => `${spaces(indent + STEP)}${layOut(item, place)},\n`).join('');
}

/** As many on a line as there is room for. */
function filled(texts: readonly string[], indent: number): string {
  const lines: string[] = [];
  for (const text of texts) {
    const more = `${lines.at(-1)} ${text},`;
    if (lines.length > 0 && indent + more.length <= WIDTH) lines[lines.length - 1] = more;
    else lines.push(`${text},`);
  }
  return lines.map(line => `${spaces(indent)}${line}`).join('\n');
}

/** Code on one line. */
export function flat(code: Code): string {
  switch (code.type) {
    case 'token':
      return code.text;
    case 'template':
      return `${code.tag}\`${code.parts.map((part, index) => `${quasi(part, code.tag !== '')}${holeText(code.holes[index])}`).join('')}\``;
    case 'object':
      return code.entries.length === 0
        ? '{}'
        : `{ ${code.entries.map(([key, value]) => property(key, value)).join(', ')} }`;
    case 'list':
      return `[${code.items.map(flat).join(', ')}]`;
    case 'call':
      return `${code.callee}(${code.args.map(flat).join(', ')})`;
    case 'chain':
      return `${flat(code.head)}${code.links.map(flatLink).join('')}`;
    case 'arrow':
      return `${code.parameters} => ${flat(code.body)}`;
  }
}

function holeText(hole: Code | undefined): string {
  return hole === undefined ? '' : `\${${flat(hole)}}`;
}

function property(key: string, value: Code): string {
  return `${key}: ${flat(value)}`;
}

function flatLink({ name, args }: Link): string {
  return args === undefined ? `.${name}` : `.${name}(${args.map(flat).join(', ')})`;
}

/** What biome breaks although there is room: lists of whole objects, and chains with more than plain arguments. */
function mustBreak(code: Code): boolean {
  switch (code.type) {
    case 'token':
    case 'template':
      return false;
    case 'object':
      return code.entries.some(([, value]) => mustBreak(value));
    case 'list':
      return code.items.some(mustBreak) || isTable(code.items);
    case 'call':
      return code.args.some(mustBreak);
    case 'chain': {
      const calls = code.links.filter(({ args }) => args !== undefined);
      const isBusy =
        calls.length > 2 && calls.some(({ args }) => !(args ?? []).every(each => isSimple(each, 0)));
      return isBusy || mustBreak(code.head) || calls.some(({ args }) => (args ?? []).some(mustBreak));
    }
    case 'arrow':
      return mustBreak(code.body);
  }
}

function isTable(items: readonly Code[]): boolean {
  return (
    items.length > 1 &&
    (items.every(item => item.type === 'object' && item.entries.length > 1) ||
      items.every(item => item.type === 'list' && item.items.length > 1))
  );
}

function isSimple(code: Code, depth: number): boolean {
  if (depth >= 2) return false;
  switch (code.type) {
    case 'token':
    case 'template':
      return true;
    case 'object':
      return code.entries.every(([, value]) => isSimple(value, depth + 1));
    case 'list':
      return code.items.every(item => isSimple(item, depth + 1));
    case 'call':
      return code.args.every(each => isSimple(each, depth + 1));
    case 'chain':
      return (
        isSimple(code.head, depth) &&
        code.links.every(({ args = [] }) => args.every(each => isSimple(each, depth + 1)))
      );
    case 'arrow':
      return false;
  }
}

function isNumber(code: Code): boolean {
  return code.type === 'token' && /^-?\d/.test(code.text);
}

/** True for arguments whose last one begins on the line of the call. */
function isHugging(args: readonly Code[] | undefined): boolean {
  const last = args?.at(-1);
  return last !== undefined && isHuggable(last);
}

function isHuggable(code: Code): boolean {
  if (code.type === 'object') return code.entries.length > 0;
  return (code.type === 'list' && code.items.length > 0) || code.type === 'arrow';
}

function inside(indent: number, before: number, after: number): Place {
  return { indent, column: indent + before, after };
}

function spaces(count: number): string {
  return ' '.repeat(count);
}
