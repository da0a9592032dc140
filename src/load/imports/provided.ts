/** Something that a bundle asks of a provided package, and where in the bundle it does. */
export interface Miss {
  /** The package as it is imported: `atalaya/promql`. */
  readonly specifier: string;
  /** What it does not export; undefined if there is no such package. */
  readonly name: string | undefined;
  readonly offset: number;
}

/**
 * What a bundle asks of the provided packages and they do not have: it would be `undefined` when the definitions run. It
 * may be a text that only looks so; the source map tells, which is worth reading only if something was found.
 */
export function misses(code: string, provide: Readonly<Record<string, unknown>>): readonly Miss[] {
  const packages = new Set(Object.keys(provide).map(name => name.split('/')[0]));
  const isProvided = (specifier: string) => Object.hasOwn(provide, specifier);
  const unknown = [...code.matchAll(REQUIRED)].flatMap(({ 1: specifier = '', index }) =>
    packages.has(specifier.split('/')[0]) && !isProvided(specifier)
      ? [{ specifier, name: undefined, offset: index }]
      : [],
  );
  const holders = new Map(
    [...code.matchAll(HELD)].flatMap(([, holder = '', specifier = '']) =>
      isProvided(specifier) ? [[holder, specifier] as const] : [],
    ),
  );
  const used = holders.size === 0 ? [] : code.matchAll(members([...holders.keys()]));
  const unexported = [...used].flatMap(({ 1: holder = '', 2: name = '', index }) => {
    const specifier = holders.get(holder) ?? '';
    return offers(provide[specifier], name) ? [] : [{ specifier, name, offset: index }];
  });
  return [...unknown, ...unexported];
}

const REQUIRED = /\brequire\("([^"]+)"\)/g;

/**
 * What the bundler makes of an import: `x = require("atalaya")`, with `__toESM(…)` around it for a whole package. A name is tried
 * from its first letter alone, or a long word of a definition would be read once for each of its letters.
 */
const HELD = /(?<![\w$])([\w$]+) = (?:__toESM\()?require\("([^"]+)"\)/g;

function members(holders: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w$.])(${holders.join('|').replaceAll('$', '\\$')})\\.([\\w$]+)`, 'g');
}

/** True for a name that a package exports. A package as a whole stands for its default export. */
function offers(module: unknown, name: string): boolean {
  return name === 'default' || name in (module as object);
}
