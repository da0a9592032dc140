import { problem, problems } from '../core/index.js';

export const { report, codes } = problems({
  'output/unsafe-path': problem<{ path: string }>({
    severity: 'error',
    message: ({ path }) => `the path ${JSON.stringify(path)} could lead out of the output folder`,
    help: () => 'a path consists of names separated by /; . and .. are not allowed',
  }),
  'output/duplicate-path': problem<{ path: string; other: string }>({
    severity: 'error',
    message: ({ path, other }) =>
      path === other
        ? `two definitions would both write ${path}`
        : `${path} and ${other} differ only in case, and some file systems treat them as one file`,
    help: () => 'rename one of them',
  }),
  'output/in-the-way': problem<{ path: string; at: string; kind: 'file' | 'folder' | 'link' | 'other' }>({
    severity: 'error',
    message: ({ path, at, kind }) =>
      `cannot write ${path}: ${at === path ? 'it' : at} is ${{ file: 'a file', folder: 'a folder', link: 'a symbolic link', other: 'not a regular file' }[kind]}`,
    help: ({ at }) => `move ${at} away; links inside the output folder are not followed`,
  }),
  'output/edited': problem<{ path: string; doomed: boolean }>({
    severity: 'error',
    message: ({ path, doomed }) =>
      doomed
        ? `${path} is no longer generated, but it was edited by hand, so it was not deleted`
        : `${path} was edited by hand after it was generated`,
    help: ({ doomed }) =>
      `move the edit into the definitions, or discard it: --force ${doomed ? 'deletes' : 'overwrites'} the file`,
  }),
  'output/unmanaged': problem<{ path: string }>({
    severity: 'error',
    message: ({ path }) => `${path} already exists but is not in the manifest: something else wrote it`,
    help: () => 'move it away, or overwrite it with --force',
  }),
  'output/broken-manifest': problem<{ path: string; why: string }>({
    severity: 'error',
    message: ({ path, why }) => `${path} cannot be read: ${why}`,
    help: () => 'restore it from version control, or regenerate everything with --force',
  }),
  'output/long-name': problem<{ folder: string; name: string; bytes: number; most: number }>({
    severity: 'error',
    message: ({ folder, name, bytes, most }) =>
      `${folder}/${name} cannot be written: file systems hold names of up to ${most} bytes, and this one has ${bytes}`,
    help: () => 'shorten the name of the definition',
  }),
  'output/long-path': problem<{ name: string; bytes: number; most: number }>({
    severity: 'error',
    message: ({ name, bytes, most }) =>
      `${name} cannot be written: a path may have ${most} bytes below this output folder, and this one needs ${bytes}`,
    help: () => 'pass a folder with a shorter path with --out, or shorten the name of the definition',
  }),
  'output/busy': problem<{ folder: string; who: string; seconds: number; lock: string }>({
    severity: 'error',
    message: ({ folder, who, seconds }) =>
      `${who} has been writing to ${folder} for more than ${seconds} seconds`,
    help: ({ lock }) => `end it, and run this again; if there is no such run, delete ${lock}`,
  }),
  'output/taken-over': problem<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `this run stood still for so long that another one took ${folder} over`,
    help: () => 'run the command again',
  }),
  'output/disk': problem<{ folder: string; action: 'read' | 'write'; path: string; why: string }>({
    severity: 'error',
    message: ({ folder, action, path, why }) =>
      `cannot ${action} ${path === '' ? `the output folder ${folder}` : `${folder}/${path}`}: ${why}`,
    help: ({ action }) =>
      action === 'read'
        ? 'pass another folder with --out, or give this user read and write permission'
        : 'each file is either untouched or complete: once the cause is fixed, the next run does the rest',
  }),
});
