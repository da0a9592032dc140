/** Stands in for the labels of a series: asked for one by name, it has `made(name)`. No name is special. */
export function askedLabels<T>(made: (name: string) => T): Readonly<Record<string, T>> {
  return new Proxy<Record<string, T>>(
    {},
    {
      get: (_, name) => (typeof name === 'symbol' ? allAtOnce() : made(name)),
      has: allAtOnce,
      ownKeys: allAtOnce,
    },
  );
}

function allAtOnce(): never {
  throw new Error('it takes all labels at once: name each one that the text shows, as in labels.instance');
}
