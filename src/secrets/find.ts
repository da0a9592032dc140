import { groupBy, type Span } from '../core/index.js';
import { CONTEXTS } from './contexts.js';
import { entropy } from './entropy.js';
import { signalsIn } from './signals.js';
import { TOKENS } from './tokens.js';

/** A secret in a text: what it is, and where. */
export interface FoundSecret {
  readonly what: string;
  readonly span: Span;
}

/** Every secret that stands in a text, in its order, none within another. */
export function secretsIn(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  let searched = 0;
  for (const { type, at } of signalsIn(text)) {
    if (type === 'token') found.push(...tokensAt(text, at));
    else if (at >= searched) {
      const { start, end } = aroundOf(text, at);
      found.push(...contextsIn(text, { start: Math.max(start, searched), end }));
      searched = end;
    }
  }
  return distinct(found);
}

/** False for nearly all texts; then there is none in it, however it is escaped. */
export function mayHoldSecrets(text: string): boolean {
  return signalsIn(text).length > 0;
}

/** What belongs together: a line, with those that continue it; of a private key, all to its end. */
function aroundOf(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  PRIVATE_KEY.lastIndex = at;
  if (PRIVATE_KEY.test(text)) return { start, end: text.length };
  let end = text.indexOf('\n', at);
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('\n', end + 1);
  return { start, end: end < 0 ? text.length : end };
}

const PRIVATE_KEY = /begin [a-z0-9 ]*private key/iy;

const RESTS = new Map(
  [...groupBy(TOKENS, ([, beginning]) => beginning)].map(([beginning, kinds]) => [
    beginning,
    kinds.map(([what, , rest]) => ({ what, rest: new RegExp(rest, 'y') })),
  ]),
);

/** What a made-up token has less of: `ghp_xxxxxxxx`. */
const LEAST_ENTROPY = 2.2;

function* tokensAt(text: string, start: number): Generator<FoundSecret> {
  for (const [beginning, kinds] of RESTS) {
    if (!text.startsWith(beginning, start)) continue;
    for (const { what, rest } of kinds) {
      rest.lastIndex = start + beginning.length;
      const [found] = rest.exec(text) ?? [];
      if (found === undefined || entropy(found) < LEAST_ENTROPY || found.endsWith('EXAMPLE')) continue;
      yield { what, span: { start, end: start + beginning.length + found.length } };
    }
  }
}

function* contextsIn(text: string, around: Span): Generator<FoundSecret> {
  const part = text.slice(around.start, around.end);
  for (const { what, pattern, accepts } of CONTEXTS) {
    for (const { groups, indices } of part.matchAll(pattern)) {
      const { secret = '', name = '' } = groups ?? {};
      const [start, end] = indices?.groups?.secret ?? [0, 0];
      if (accepts(secret, name)) {
        yield { what, span: { start: around.start + start, end: around.start + end } };
      }
    }
  }
}

/** Of those that overlap the first one, which says more of what it is. */
function distinct(found: readonly FoundSecret[]): readonly FoundSecret[] {
  return found
    .filter((each, index) => !found.slice(0, index).some(other => overlap(each.span, other.span)))
    .sort((a, b) => a.span.start - b.span.start);
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
