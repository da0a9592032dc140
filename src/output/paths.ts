/** True for a path that stays inside of the folder that it is relative to, on every system. */
export function isSafePath(path: string): boolean {
  // A colon opens a drive or a stream on Windows; a backslash is a second separator there.
  return !/[\\:\0]/.test(path) && path.split('/').every(name => name !== '' && name !== '.' && name !== '..');
}

/** `a/b/c` → `a/b`, `a` → `''`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `a/b/c` → `c`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Every folder on the way to a path, the outermost first: `a/b/c` → `''`, `a`, `a/b`. */
export function foldersTo(path: string): string[] {
  const folder = folderOf(path);
  return folder === path || folder === '' ? [''] : [...foldersTo(folder), folder];
}

/** The name under which a file is written before it takes its place. Starts with a dot: nobody loads it by a pattern. */
export function temporaryPath(path: string, writer: string): string {
  const folder = folderOf(path);
  return `${folder === '' ? '' : `${folder}/`}.${nameOf(path)}.${writer}${TEMPORARY}`;
}

export function isTemporary(name: string): boolean {
  return name.startsWith('.') && name.endsWith(TEMPORARY);
}

const TEMPORARY = '.atalaya-tmp';
