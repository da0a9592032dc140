/**
 * What a plain scalar means to Go's YAML libraries (gopkg.in/yaml.v2 and v3), with which Prometheus, Alertmanager and Grafana read
 * their files: booleans of YAML 1.1, octal numbers with one leading zero, no sexagesimals. A time stamp stays a text, as it does
 * for yaml.v2. Their tables are in resolve.go.
 */
export function plainScalar(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  if (text === '' || text === '~') return null;
  if ((first >= DIGIT_0 && first <= DIGIT_9) || first === PLUS || first === MINUS || first === DOT) {
    return numberOf(text) ?? text;
  }
  if (text.length > LONGEST_WORD) return text;
  const word = WORDS.get(text);
  return word === undefined ? text : word;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const PLUS = 43;
const MINUS = 45;
const DOT = 46;

/** `on`, `On`, `ON`: each word may be written in three ways. */
const cased = <T>(value: T, ...words: readonly string[]): [string, T][] =>
  words.flatMap(word => {
    const first = word.charAt(0).toUpperCase();
    return [word, first + word.slice(1), word.toUpperCase()].map((form): [string, T] => [form, value]);
  });

const WORDS = new Map<string, boolean | null>([
  ...cased(true, 'true', 'yes', 'on', 'y'),
  ...cased(false, 'false', 'no', 'off', 'n'),
  ...cased(null, 'null'),
]);

const LONGEST_WORD = 5;

const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)$/;
/** `017` and `0o17`, `0x1f`, `0b11`. */
const BASED = /^([-+]?)(?:0[oO]?([0-7]+)|0[xX]([\da-fA-F]+)|0[bB]([01]+))$/;
const SPECIAL = /^(?:([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function numberOf(text: string): number | undefined {
  const special = SPECIAL.exec(text);
  if (special !== null)
    return special[1] === undefined ? Number.NaN : special[1] === '-' ? -Infinity : Infinity;
  const digits = text.charCodeAt(0) === DOT ? text : text.replaceAll('_', '');
  if (DECIMAL.test(digits)) return finite(Number(digits));
  const based = BASED.exec(digits);
  if (based !== null) {
    const [, sign, octal, hex = '', binary] = based;
    const size =
      octal !== undefined
        ? Number.parseInt(octal, 8)
        : binary !== undefined
          ? Number.parseInt(binary, 2)
          : Number.parseInt(hex, 16);
    return sign === '-' ? -size : size;
  }
  return FLOAT.test(digits) ? finite(Number(digits)) : undefined;
}

/** A number that is too large for a float is a text. */
const finite = (number: number): number | undefined => (Number.isFinite(number) ? number : undefined);

/** What cannot be read as its tag says. */
export const MISFIT = Symbol('misfit');

/** What a scalar means that has a tag: `!!str 1`. Tags that are not YAML's own say nothing. */
export function taggedScalar(tag: string, text: string): unknown {
  const name = /^(?:!!|!<tag:yaml\.org,2002:)([a-z]+)>?$/.exec(tag)?.[1];
  if (name === undefined || name === 'str') return text;
  if (name === 'binary') return binary(text);
  const value = plainScalar(text);
  if (name === 'null') return value === null ? null : MISFIT;
  if (name === 'bool') return typeof value === 'boolean' ? value : MISFIT;
  if (name === 'float') return typeof value === 'number' ? value : MISFIT;
  if (name === 'int') return Number.isInteger(value) ? value : MISFIT;
  return text;
}

function binary(text: string): unknown {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), char => char.charCodeAt(0)));
  } catch {
    return MISFIT;
  }
}
