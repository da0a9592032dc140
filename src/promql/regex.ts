import { RE2JS } from 're2js';
import { DEFAULT_TARGET, supports } from '../core/index.js';

/** A compiled pattern as Prometheus uses it: anchored at both ends, `.` matching line ends too. */
export interface Pattern {
  readonly matches: (text: string) => boolean;
}

export type Compiled =
  | { readonly pattern: Pattern; readonly fault?: undefined }
  | { readonly pattern?: undefined; readonly fault: string };

const ATOM = String.raw`[\w\-:/ ,@=%~#&<>"'!;]|\\[.+*?()|[\]{}^$\\/dw]|\.|\[\^?(?:\w-\w|[\w.:/ ]|\\[dw.])+\]`;
const REPEAT = String.raw`[*+?]|\{[1-9]\d?\}`;

// What means the same in every engine; most matchers are made of it, and the platform's own engine compiles it a hundred times
// faster. A group is not repeated: nested repetitions would take the platform's engine, which goes back and forth, for ever.
const SIMPLE = new RegExp(String.raw`^(?:(?:${ATOM})(?:${REPEAT})?|\||\((?:\?:)?|\)\??)*$`);

/**
 * Compiles a pattern of a matcher by RE2's rules.
 * https://github.com/prometheus/prometheus/blob/main/model/labels/regexp.go (NewFastRegexMatcher)
 */
export function compilePattern(source: string, target: string = DEFAULT_TARGET): Compiled {
  const simple = SIMPLE.test(source) ? simplePattern(source) : undefined;
  if (simple !== undefined) return { pattern: simple };
  if (source.includes('(?<') && !supports(target, '2.51')) {
    return { fault: 'a named group is written (?P<name>…) before Prometheus 2.51' };
  }
  try {
    // By itself: within a group `a)(b` would be one.
    const regex = RE2JS.compile(source, RE2JS.DOTALL);
    // Older releases do that, too, and there a `\Q` without its end swallows the group's.
    if (source.includes('\\Q') && !supports(target, '2.53')) RE2JS.compile(`(?s:${source})`);
    return { pattern: { matches: text => regex.matches(text) } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: message.replace(/^error parsing regexp: /, '').replace(/: `[\s\S]*`$/, '') };
  }
}

/** Undefined for what only looks simple: a group that is not closed, a class the wrong way round. */
function simplePattern(source: string): Pattern | undefined {
  try {
    // `a)(b` is two halves of a group only inside of one.
    if (source.includes(')')) new RegExp(source, 'su');
    const regex = new RegExp(`^(?:${source})$`, 'su');
    return { matches: text => regex.test(text) };
  } catch {
    return undefined;
  }
}
