/**
 * A positive 31-bit number from a key, the same on every machine and in every run (FNV-1a). For ids that
 * must stay when titles, order and other files change.
 */
export function stableId(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash & 0x7fffffff || 1;
}

/** `HighApiErrorRate` → `high-api-error-rate`, `E2B Execution` → `e2-b-execution`: lower case, digits, hyphens. */
export function kebab(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** `api-health` → `ApiHealth`, for names of alerts. */
export function pascal(text: string): string {
  return kebab(text).replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The same with underscores, for label values and series names. */
export function snake(text: string): string {
  return kebab(text).replaceAll('-', '_');
}
