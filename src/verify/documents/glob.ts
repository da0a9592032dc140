import { posix } from 'node:path';

/**
 * Files that a pattern of a configuration matches, both relative to the configuration. Go's `filepath.Glob`:
 * `*` and `?` stop at slashes. An absolute pattern is a place on another machine, known by its end alone.
 */
export function matchesGlob(pattern: string, file: string): boolean {
  const source = posix
    .normalize(pattern)
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  if (!posix.isAbsolute(pattern)) return new RegExp(`^${source}$`).test(file);
  const names = file.split('/').length;
  const end = source.split('/').slice(-names).join('/');
  return new RegExp(`^${end}$`).test(file);
}
