import { unescapeText } from './escapes.js';
import type { Exemplar, ExpositionFormat, Label, Sample } from './shape.js';
import { readNumber } from './values.js';

/** Why a line is not a sample, and where. */
export interface LineFault {
  readonly reason: string;
  readonly at: number;
}

/** Reads one line of a text as a sample: `http_requests_total{code="200"} 7 1700000000000`. */
export function readSample(
  text: string,
  start: number,
  end: number,
  format: ExpositionFormat,
): Sample | LineFault {
  let at = start;
  let fault: LineFault | undefined;
  const fail = (reason: string, where = at): undefined => {
    fault ??= { reason, at: where };
    return undefined;
  };
  // OpenMetrics separates by one space and allows no other; Prometheus skips spaces and tabs wherever they are.
  const lax = format === 'prometheus';
  const space = () => {
    if (lax) at = take(text, at, BLANK)?.end ?? at;
  };
  const separator = (before: string): boolean => {
    const blank = take(text, at, BLANK);
    if (blank === undefined) return false;
    at = blank.end;
    if (!lax && (blank.text !== ' ' || at >= end))
      fail(`${before} must be separated by one space`, blank.end - 1);
    return true;
  };
  const token = (what: string, pattern: RegExp): string | undefined => {
    const found = take(text, at, pattern);
    if (found === undefined) return fail(`expected ${what}, found ${shown(text, at, end)}`);
    at = found.end;
    return found.text;
  };
  const quoted = (what: string): string | undefined => {
    const written = token(what, QUOTED);
    return written === undefined ? undefined : unescapeText(written.slice(1, -1), true);
  };
  const number = (what: string): number | undefined => {
    const from = at;
    const written = token(what, WORD);
    const value = written === undefined ? undefined : readNumber(written);
    return value ?? fail(`expected ${what}, found \`${(written ?? '').slice(0, 40)}\``, from);
  };

  /** The labels in braces, and the name among them if it has to be quoted. */
  const braces = (nameToo: boolean): { name?: string; labels: Label[] } | undefined => {
    const labels: Label[] = [];
    let name: string | undefined;
    at++;
    space();
    while (text[at] !== '}') {
      const from = at;
      const isQuoted = text[at] === '"';
      const key = isQuoted ? quoted('the name of a label') : token('the name of a label', LABEL_NAME);
      if (key === undefined) return undefined;
      space();
      if (isQuoted && nameToo && text[at] !== '=') {
        if (name !== undefined) return fail('the metric has two names', from);
        name = key;
      } else {
        if (token('=', EQUALS) === undefined) return undefined;
        space();
        const value = quoted('the value of a label in double quotes');
        if (value === undefined) return undefined;
        if (labels.some(label => label.name === key)) fail(`the label "${key}" occurs twice`, from);
        labels.push({ name: key, value });
      }
      space();
      if (text[at] === ',') {
        at++;
        space();
      } else if (text[at] !== '}') return fail(`expected , or }, found ${shown(text, at, end)}`);
    }
    at++;
    return name === undefined ? { labels } : { name, labels };
  };

  const timestamp = (): number | undefined => {
    const from = at;
    const written = number('a timestamp');
    if (written === undefined) return undefined;
    if (!lax)
      return Number.isFinite(written) ? Math.round(written * 1000) : fail('a timestamp must be finite', from);
    const whole = Number.isSafeInteger(written) && /^-?\d+$/.test(text.slice(from, at));
    return whole ? written : fail('a timestamp must be whole milliseconds', from);
  };

  const exemplar = (): Exemplar | undefined => {
    if (token('{', BRACE) === undefined) return undefined;
    at--;
    const found = braces(false);
    if (found === undefined) return undefined;
    if (!separator('an exemplar and its value')) return fail('the value of the exemplar is missing');
    const value = number('the value of an exemplar');
    if (value === undefined) return undefined;
    const when = separator('a value and its timestamp') && at < end ? timestamp() : undefined;
    return { labels: found.labels, value, ...(when !== undefined && { timestamp: when }) };
  };

  const sample = (): Sample | undefined => {
    const outside = text[at] === '{' ? undefined : token('the name of a metric', METRIC_NAME);
    if (outside === undefined && fault !== undefined) return undefined;
    if (lax) space();
    const inside = text[at] === '{' ? braces(outside === undefined) : { labels: [] };
    if (inside === undefined) return undefined;
    const name = outside ?? inside.name;
    if (name === undefined) return fail('the metric has no name', start);
    // Behind braces, Prometheus needs no space.
    const separated = separator('a metric and its value') || (lax && /[\s}]/.test(text.charAt(at - 1)));
    if (!separated || at >= end) return fail('the value of the sample is missing');
    const value = number('a value');
    if (value === undefined) return undefined;
    let when: number | undefined;
    let found: Exemplar | undefined;
    if (separator('a value and its timestamp') && at < end && text[at] !== '#') {
      when = timestamp();
      separator('a timestamp and its exemplar');
    }
    if (!lax && text.startsWith('# ', at)) {
      at += 2;
      found = exemplar();
    }
    if (at < end) fail(`expected the end of the line, found ${shown(text, at, end)}`);
    return {
      name,
      labels: inside.labels,
      value,
      ...(when !== undefined && { timestamp: when }),
      ...(found && { exemplar: found }),
    };
  };

  space();
  const read = sample();
  return fault ?? read ?? { reason: 'not a sample', at: start };
}

const BLANK = /[ \t]+/y;
const METRIC_NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const LABEL_NAME = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const QUOTED = /"(?:[^"\\\n]|\\[^\n])*"/y;
const EQUALS = /=/y;
const BRACE = /\{/y;
const WORD = /[^ \t\r\n{]+/y;

function take(text: string, at: number, pattern: RegExp): { text: string; end: number } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { text: found[0], end: pattern.lastIndex };
}

function shown(text: string, at: number, end: number): string {
  if (at >= end) return 'the end of the line';
  const word = /^[\w.+-]{1,20}/.exec(text.slice(at, Math.min(end, at + 20)))?.[0];
  return `\`${word ?? String.fromCodePoint(text.codePointAt(at) ?? 0)}\``;
}
