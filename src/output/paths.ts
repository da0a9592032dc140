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

/** What a run keeps beside its files while it works begins so: with a dot, so that nobody loads it by a pattern. */
const OURS = '.atalaya-';

/**
 * While a run writes, this file says what it is about to write. If the run is killed, the next one knows by it
 * that those files are ours and not edited by hand. Same form as the manifest; a path may stand there twice.
 */
export const JOURNAL = `${OURS}journal.json`;

/** The folder in which the run that writes has its name. */
export const LOCK = `${OURS}lock`;

const TEMPORARY = `${OURS}tmp-`;
const PREPARED = `${LOCK}-`;

/** The name under which a file is written before it takes its place: as short as it is for any file, and not to be guessed. */
export function temporaryPath(path: string, unique: string): string {
  const folder = folderOf(path);
  return `${folder === '' ? '' : `${folder}/`}${TEMPORARY}${unique}`;
}

/** The name under which a lock is made before it takes its place. */
export function preparedLock(unique: string): string {
  return `${PREPARED}${unique}`;
}

/** True for the names that runs have in use while they work: no artifact may have one. */
export function isOwnName(name: string): boolean {
  return name.startsWith(OURS);
}

export function isLock(name: string): boolean {
  return name === LOCK || isPreparedLock(name);
}

export function isTemporary(name: string): boolean {
  return name.startsWith(TEMPORARY);
}

export function isPreparedLock(name: string): boolean {
  return name.startsWith(PREPARED);
}
