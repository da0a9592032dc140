import { posix } from 'node:path';

/**
 * Whether a pattern of a configuration names a file. Go's `filepath.Glob`: `*` and `?` stop at slashes, and what is relative is so to
 * the configuration. An absolute pattern is a place on another machine, known by its end alone.
 */
export function isNamed(pattern: string, file: string, config: string): boolean {
  const wanted = posix.normalize(pattern).split('/');
  const names = posix.relative(posix.dirname(config), file).split('/');
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
