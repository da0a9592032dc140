type Plain = string | number | boolean | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** Compose replaces `$NAME` in every value by an environment variable; a doubled `$` stands for one. */
export function uninterpolated<T>(document: T): T {
  return doubled(document as Plain) as T;
}

function doubled(value: Plain): Plain {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$');
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(doubled);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, doubled(inner)]));
}
