import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { BUNDLE_NAME } from './bundle-name.js';

/** What the definitions find besides Node's own modules. */
export interface Surroundings {
  /** Packages by the name under which they are imported: the running copy of atalaya, never another one. */
  readonly provide: Readonly<Record<string, unknown>>;
  /** Global names that they see instead of the real ones, such as a `console` that keeps off standard output. */
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Runs the bundle, and returns one function per entry that returns the entry's exports, or throws what it threw. */
export function evaluate(
  code: string,
  cwd: string,
  { provide, globals }: Surroundings,
): readonly (() => Readonly<Record<string, unknown>>)[] {
  const packages = Object.keys(provide);
  const requireFromNode = createRequire(join(cwd, BUNDLE_NAME));
  const require = (name: string): unknown => {
    if (Object.hasOwn(provide, name)) return provide[name];
    if (packages.some(given => name.startsWith(`${given}/`))) throw new Error(`there is no "${name}"`);
    return requireFromNode(name);
  };
  const exports: (() => Readonly<Record<string, unknown>>)[] = [];
  const names = Object.keys(globals);
  compileFunction(code, ['exports', 'require', ...names], { filename: BUNDLE_NAME })(
    exports,
    require,
    ...names.map(name => globals[name]),
  );
  return exports;
}
