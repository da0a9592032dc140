import { secretsIn } from './find.js';
import { isNearSecretName, nameStrength } from './names.js';
import { isLikelySecret, isRandom } from './value.js';

/** A text without its secrets: a star for each letter, so that what is beside them stays where it is. */
export function blackened(text: string): string {
  return secretsIn(text).reduce((shown, { span }) => starred(shown, span.start, span.end), text);
}

/**
 * A line of code without what could be a secret. What is assigned or passed under a name that is nearly that of a secret
 * (`pasword: 'a' + 'b'`) is blackened whatever it looks like, as is each text that looks like a secret, whatever its name.
 */
export function blackenedCode(line: string): string {
  let shown = blackened(line);
  for (const { index, 0: literal } of line.matchAll(LITERAL)) {
    if (isRandom(literal.slice(1, -1))) shown = starred(shown, index + 1, index + literal.length - 1);
  }
  for (const { index, 0: beginning, groups } of line.matchAll(NAMED)) {
    if (isNearSecretName(groups?.name ?? '')) shown = withoutLiterals(shown, line, index + beginning.length);
  }
  return shown;
}

/** Blackens the texts in an expression that begins at a place, up to the comma or bracket that ends it. */
export function withoutLiterals(shown: string, line: string, from: number): string {
  let depth = 0;
  let result = shown;
  PART.lastIndex = from;
  for (let match = PART.exec(line); match !== null; match = PART.exec(line)) {
    const [part] = match;
    if (/^['"`]/.test(part)) {
      const closed = part.length > 1 && part.endsWith(part.charAt(0));
      result = starred(result, match.index + 1, match.index + part.length - (closed ? 1 : 0));
    } else if (/[([{]/.test(part)) depth++;
    else if (depth === 0) break;
    else if (/[)\]}]/.test(part)) depth--;
  }
  return result;
}

/** A text of code, to the end of the line if it is not closed there. */
const LITERAL = /'(?:[^'\\]|\\.)*(?:'|$)|"(?:[^"\\]|\\.)*(?:"|$)|`(?:[^`\\]|\\.)*(?:`|$)/g;

const PART = new RegExp(`${LITERAL.source}|[([{)\\]},;]`, 'g');

/** What has a name: an option, a variable, a header, the argument of a function. */
const NAMED = /(?<![\w$])["'`]?(?<name>[A-Za-z_$][\w$-]*)["'`]?\]?\s*(?::[^'"`=,]{0,40}=|[:=(])\s*/g;

function starred(text: string, start: number, end: number): string {
  return text.slice(0, start) + '*'.repeat(Math.max(end - start, 0)) + text.slice(end);
}

/** Data without its secrets: each text in it as it may be shown, and lines of configuration without what is secret by their name. */
export function withoutSecrets<T>(value: T): T {
  if (typeof value === 'string') return blackenedLines(blackened(value)) as T;
  if (Array.isArray(value)) return value.map(withoutSecrets) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner)])) as T;
}

function blackenedLines(text: string): string {
  let shown = text;
  for (const { groups, indices } of text.matchAll(LINE)) {
    const { name = '', value = '' } = groups ?? {};
    const [start, end] = indices?.groups?.value ?? [0, 0];
    if (nameStrength(name) === 'strong' && isLikelySecret(value)) shown = starred(shown, start, end);
  }
  return shown;
}

/** `password: …` in YAML or JSON, as a difference shows it. */
const LINE = /^[-+ ]*(?:- )?["']?(?<name>[\w.-]+)["']?\s*[:=]\s*["']?(?<value>[^\s"',#]+)/dgm;
