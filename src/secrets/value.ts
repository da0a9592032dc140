import { entropy } from './entropy.js';

/** What stands for a secret in samples and instructions, and is none. */
const SAMPLE =
  /^(?:(?:your|my|the|some|an?)?[-_ ]?(?:api|access|auth|bearer|client|secret|user|db)?[-_ ]?(?:passw(?:or)?d|pass|pw|pwd|secret|token|key|credentials?|value|string)|change[-_ ]?(?:me|it)|example|sample|dummy|fake|redacted|removed|hidden|masked|none|null|nil|undefined|true|false|yes|no|required|optional|default|basic|bearer|x+|\.+|\*+|•+|…+|-+|_+|0+|1234(?:5678?)?)$/i;

/** What a program fills in: a variable, a template, a command; or a person: `<token>`, `[password]`, `xxxx`, `…`. */
const FILLED_IN = /^[$%<[{(]|\$\{|\$\(|\{\{|<[\w -]+>|%[sdv]|x{4,}|\*{3,}|…|\.{3}|EXAMPLE/;

/** What stands for a secret, or is where one is: nobody gets in with it. */
export function isPlaceholder(value: string): boolean {
  return value === '' || SAMPLE.test(value) || FILLED_IN.test(value) || /^(?:\.{0,2}\/|~\/)/.test(value);
}

/** True for what somebody would use as a secret where one is expected: `hunter2`. Words and numbers by themselves are none. */
export function isLikelySecret(value: string): boolean {
  if (value.length < 6 || isPlaceholder(value)) return false;
  return /\d/.test(value) ? /[A-Za-z]/.test(value) : /[a-z][A-Z]|[^\w.:-]/.test(value) || isRandom(value);
}

/** True for what only a machine, or somebody who thinks of a password, writes: `SuperS3cret`, `9f86d081884c`; not `grafana-tls-2`. */
export function isRandom(value: string): boolean {
  if (isPlaceholder(value)) return false;
  return (value.match(/[A-Za-z0-9+/]{8,}/g) ?? []).some(
    run =>
      changes(run) >= 2 || (run.length >= 24 && entropy(run) > 3.8 && /[a-z][A-Z].*[a-z][A-Z]/.test(run)),
  );
}

/** How often letters and digits alternate. */
function changes(run: string): number {
  return (run.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length;
}
