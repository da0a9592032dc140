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
  const exports: (() => Readonly<Record<string, unknown>>)[] = [];
  runScript(code, BUNDLE_NAME, { ...globals, exports, require: requirer(cwd, provide) });
  return exports;
}

/** Runs a script that sees some names besides the global ones. */
export function runScript(code: string, filename: string, names: Readonly<Record<string, unknown>>): void {
  compileFunction(code, Object.keys(names), { filename })(...Object.values(names));
}

/** Gets the packages that are provided, and Node's own modules. */
export function requirer(cwd: string, provide: Surroundings['provide']): (name: string) => unknown {
  const requireFromNode = createRequire(join(cwd, BUNDLE_NAME));
  return name => (Object.hasOwn(provide, name) ? provide[name] : requireFromNode(name));
}
