import type { Random } from './random.js';

const SNIPPETS = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '@',
  '=',
  '==',
  '!=',
  '=~',
  '+',
  '-',
  '*',
  '/',
  '^',
  '>',
  ' and ',
  ' or ',
  ' by (job) ',
  ' offset 5m',
  '[5m]',
  '[5m:1m]',
  '"',
  "'",
  '`',
  '5',
  '5m',
  ' bool ',
  ' on(job) ',
  ' group_left ',
  '#',
  '\n',
  '$',
  ';',
  ' ',
  '.',
  '_',
  'e',
  'ä',
  '~',
  '!',
  '&',
  '|',
  '\\',
];
const TOKEN = /[a-zA-Z_:][\w:]*|\d[\w.]*|"[^"]*"|\s+|[=!<>]=|[=!]~|./gs;

/** One small fault, as a slip of the keyboard makes: a token lost, doubled, swapped, replaced, or something put in. */
export function mutate(text: string, random: Random): string {
  const tokens = text.match(TOKEN) ?? [];
  const at = random.below(tokens.length + 1);
  const copy = [...tokens];
  switch (random.below(5)) {
    case 0:
      copy.splice(at, 1);
      break;
    case 1:
      copy.splice(at, 0, tokens[at] ?? '');
      break;
    case 2:
      copy.splice(at, 2, tokens[at + 1] ?? '', tokens[at] ?? '');
      break;
    case 3:
      copy.splice(at, 1, random.pick(SNIPPETS));
      break;
    default:
      copy.splice(at, 0, random.pick(SNIPPETS));
  }
  return copy.join('');
}
