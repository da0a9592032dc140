import { didYouMean, problem, problems } from '../core/index.js';

/** Longer lists say nothing to a person. */
const MOST_NAMES = 20;

export const { report, codes } = problems({
  'load/no-definitions': problem<{ folder: string; exists: boolean }>({
    severity: 'error',
    message: ({ folder, exists }) =>
      exists ? `the folder ${folder} contains no definitions` : `the folder ${folder} does not exist`,
    help: ({ folder }) =>
      `write ${folder}/<system>/index.ts with \`export default system('<system>', { … })\`, or pass another folder with --definitions`,
  }),
  'load/unreadable': problem<{ folder: string; why: string }>({
    severity: 'error',
    message: ({ folder, why }) => `cannot read the folder ${folder}: ${why}`,
    help: () => 'change its permissions, or pass a readable folder with --definitions',
  }),
  'load/no-entry': problem<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `the folder ${folder} has no index.ts`,
    help: () =>
      'each folder of definitions needs an index.ts that exports its system; prefix folders of shared code with _',
  }),
  'load/duplicate-entry': problem<{ name: string; file: string; other: string }>({
    severity: 'error',
    message: ({ name, file, other }) => `${file} and ${other} both define ${name.toLowerCase()}`,
    help: () => 'remove or rename one of them',
  }),
  'load/no-system': problem<{ file: string; found: string | undefined; named: string | undefined }>({
    severity: 'error',
    message: ({ file, found }) =>
      found === undefined
        ? `${file} has no default export`
        : `the default export of ${file} is ${found}, not a system`,
    help: ({ named }) =>
      named === undefined
        ? "end the file with `export default system('<name>', { … })`"
        : `"${named}" is a system: \`export default ${named}\``,
  }),
  'load/await': problem<object>({
    severity: 'error',
    message: () => 'top-level `await` is not supported in definitions',
    help: () =>
      "definitions are evaluated synchronously, so that every run gives the same result: read files with readFileSync from 'node:fs', and save data from elsewhere to a file first",
  }),
  'load/syntax': problem<{ text: string; notes: readonly string[] }>({
    severity: 'error',
    message: ({ text }) => text,
    help: ({ notes }) => notes[0],
  }),
  'load/suspicious-code': problem<{ text: string; notes: readonly string[] }>({
    severity: 'warning',
    message: ({ text }) => text,
    help: ({ notes }) => notes[0],
  }),
  'load/unresolved-import': problem<{
    specifier: string;
    nearest: string | undefined;
    /** What is available, if the package is one that needs no installation. */
    known?: readonly string[];
  }>({
    severity: 'error',
    message: ({ specifier }) => `cannot find "${specifier}"`,
    help: ({ specifier, nearest, known }) =>
      nearest !== undefined
        ? `did you mean "${nearest}"?`
        : known !== undefined
          ? `available: ${known.join(', ')}`
          : specifier.startsWith('.')
            ? 'no such file exists'
            : `install the package next to the definitions: npm install ${packageOf(specifier)}`,
  }),
  'load/missing-export': problem<{ file: string; name: string; exports: readonly string[] }>({
    severity: 'error',
    message: ({ file, name }) => `${file} does not export "${name}"`,
    help: ({ name, exports }) =>
      didYouMean(name, exports) ??
      (exports.length === 0
        ? 'it exports nothing'
        : exports.length > MOST_NAMES
          ? undefined
          : `it exports ${exports.join(', ')}`),
  }),
  'load/circular-import': problem<{ name: string; declaring: string; circle: readonly string[] }>({
    severity: 'error',
    message: ({ name, declaring }) =>
      `"${name}" is used before ${declaring} defines it: the files import each other`,
    help: ({ circle }) =>
      `the import cycle is ${[...circle, circle[0]].join(' → ')}: move what both sides need into a file that imports neither`,
  }),
  'load/other-case': problem<{ specifier: string; path: string }>({
    severity: 'error',
    message: ({ specifier, path }) => `"${specifier}" leads to ${path}, whose folder is named in other case`,
    help: () =>
      'folders whose names differ only in case are one to the bundler, and to many disks: rename one of them',
  }),
  'load/special-file': problem<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `${file} is not a regular file`,
    help: () => 'it is a pipe, a socket or a device, which may have no end: put a file in its place',
  }),
  'load/encoding': problem<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `${file} is not UTF-8`,
    help: () => 'save it as UTF-8: letters beyond ASCII would be lost',
  }),
  'load/exception': problem<{ text: string; early: boolean }>({
    severity: 'error',
    message: ({ text }) => text,
    help: ({ early }) =>
      early ? 'it is used before its line has run: move it up, or break the import cycle' : undefined,
  }),
  'load/replaced-builtin': problem<{ file: string; names: readonly string[] }>({
    severity: 'error',
    message: ({ file, names }) => `${file}, or a file that it imports, replaces ${namedFirst(names)}`,
    help: () => 'everything that is compiled would depend on it: leave the built-in objects as they are',
  }),
  'load/ended': problem<{ file: string; how: string }>({
    severity: 'error',
    message: ({ file, how }) => `${file} ended the process in which definitions run, ${how}`,
    help: () =>
      'definitions describe, and must not end their process: look for process.exit() in this file and in the files it imports',
  }),
  'load/memory': problem<{ file: string; megabytes: number }>({
    severity: 'error',
    message: ({ file, megabytes }) => `${file} needs more than ${megabytes} MB of memory`,
    help: () => 'look for a list or a text that grows without end in this file and in the files it imports',
  }),
  'load/garbled': problem<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `${file} wrote to a file descriptor that it did not open`,
    help: () => 'definitions may print with console.log(), and write to files that they open themselves',
  }),
  'load/not-started': problem<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `cannot start the process in which definitions run: ${reason}`,
  }),
  'load/endless': problem<{ file: string; seconds: number }>({
    severity: 'error',
    message: ({ file, seconds }) => `${file} did not finish within ${seconds} seconds`,
    help: () => 'look for an infinite loop in this file and in the files it imports',
  }),
});

/** Many names say no more than the first of them. */
function namedFirst([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
