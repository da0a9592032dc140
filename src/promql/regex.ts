import { RE2JS } from 're2js';
import { DEFAULT_TARGET, supports } from './language/version.js';

/** A compiled pattern as Prometheus uses it: anchored at both ends, `.` matching line ends too. */
export interface Pattern {
  readonly matches: (text: string) => boolean;
}

export type Compiled =
  | { readonly pattern: Pattern; readonly fault?: undefined }
  | { readonly pattern?: undefined; readonly fault: string };

// Literals, `.`, alternatives, simple classes and the three usual repetitions mean the same in every engine; most matchers
// are made of them, and the platform's own engine compiles them a hundred times faster.
const SIMPLE =
  /^(?:(?:[\w\-:/ ,@=%~#&<>"'!;]|\\[.\-+*?()|[\]{}^$\\/]|\.|\[(?:a-z|A-Z|0-9|[\w.:/])+\])[*+?]?|\|)*$/;

/**
 * Compiles a pattern of a matcher by RE2's rules.
 * https://github.com/prometheus/prometheus/blob/main/model/labels/regexp.go (NewFastRegexMatcher)
 */
export function compilePattern(source: string, target: string = DEFAULT_TARGET): Compiled {
  if (SIMPLE.test(source)) {
    const simple = new RegExp(`^(?:${source})$`, 's');
    return { pattern: { matches: text => simple.test(text) } };
  }
  if (source.includes('(?<') && !supports(target, '2.51')) {
    return { fault: 'a named group is written (?P<name>…) before Prometheus 2.51' };
  }
  try {
    const regex = RE2JS.compile(`(?s:${source})`);
    return { pattern: { matches: text => regex.matches(text) } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: message.replace(/^error parsing regexp: /, '').replace(/: `[\s\S]*`$/, '') };
  }
}
