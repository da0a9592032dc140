import { posix } from 'node:path';

/**
 * Files that a pattern of a configuration matches, both relative to the configuration. Go's `filepath.Glob`:
 * `*` and `?` stop at slashes. An absolute pattern is a place on another machine, known by its end alone.
 */
export function matchesGlob(pattern: string, file: string): boolean {
  const wanted = posix.normalize(pattern).split('/');
  const names = file.split('/');
  const comparable = posix.isAbsolute(pattern) ? wanted.slice(-names.length) : wanted;
  return (
    comparable.length === names.length &&
    comparable.every((part, index) => matchesName(part, names[index] ?? ''))
  );
}

function matchesName(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(name);
}
