/** A module as the bundler prints it. */
export interface Part {
  readonly file: string;
  /** The variables that its statements fill. */
  readonly names: readonly string[];
  /** Its functions, which are there before any of its statements runs. */
  readonly functions: readonly { readonly name: string; readonly text: string }[];
  /** Its statements, in the order in which they run. */
  readonly body: string;
}

/** The modules of a bundle, each below a comment with its file. */
export function partsOf(code: string): readonly Part[] {
  return code.split(/^\/\/ (?=.+$)/m).flatMap(text => {
    const file = text.slice(0, text.indexOf('\n'));
    const start = WRAPPER.exec(text);
    if (start === null) return [];
    const head = text.slice(0, start.index);
    const body = text.slice(start.index + start[0].length);
    const names = start[1] === 'commonJS' ? declared(body, /^ {4}var ([\w$]+)/gm) : hoisted(head);
    return [{ file, names, functions: functionsIn(head), body }];
  });
}

/** What runs a module when it is first asked for. */
const WRAPPER = /^var [\w$]+ = __(esm|commonJS)\(\{$/m;

function hoisted(head: string): readonly string[] {
  return declared(head, /^var ([\w$, ]+);$/gm).flatMap(list => list.split(', '));
}

function declared(code: string, pattern: RegExp): readonly string[] {
  return [...code.matchAll(pattern)].map(found => found[1] ?? '');
}

function functionsIn(head: string): Part['functions'] {
  return [...head.matchAll(/^(?:async )?function\*? ([\w$]+)\([\s\S]*?^\}$/gm)].map(([text, name = '']) => ({
    name,
    text,
  }));
}
