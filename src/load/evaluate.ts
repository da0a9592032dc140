import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction, Script } from 'node:vm';

/** The file name under which the bundle runs. Stack frames of a person's own code carry it, and no others do. */
export const BUNDLE_NAME = 'atalaya:definitions';

/** What the definitions find besides Node's own modules. */
export interface Sandbox {
  /** Packages by the name under which they are imported: the running copy of atalaya, never another one. */
  readonly provide: Readonly<Record<string, unknown>>;
  /** Global names that they see instead of the real ones, such as a `console` that keeps off standard output. */
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Runs the bundle, and returns one function per entry that returns the entry's exports, or throws what it threw. */
export function evaluate(
  code: string,
  cwd: string,
  { provide, globals }: Sandbox,
): readonly (() => Readonly<Record<string, unknown>>)[] {
  const exports: (() => Readonly<Record<string, unknown>>)[] = [];
  runScript(code, BUNDLE_NAME, { ...globals, exports, require: requirer(cwd, { provide, globals }) });
  return exports;
}

/** Runs a script that sees some names besides the global ones. */
export function runScript(code: string, filename: string, names: Readonly<Record<string, unknown>>): void {
  compileFunction(code, Object.keys(names), { filename })(...Object.values(names));
}

/** What a function returns, if it does so in time: it is ended otherwise, and an error is thrown. */
export function withinTime<T>(run: () => T, timeout: number): T {
  // Only a script has a limit, and it sees nothing but global names.
  const name = Symbol.for('atalaya:run');
  const global = globalThis as { [name]?: () => T };
  global[name] = run;
  try {
    return new Script("globalThis[Symbol.for('atalaya:run')]()").runInThisContext({ timeout }) as T;
  } finally {
    delete global[name];
  }
}

export function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** Gets the packages that are provided, and Node's own modules. */
export function requirer(cwd: string, { provide, globals }: Sandbox): (name: string) => unknown {
  const requireFromNode = createRequire(join(cwd, BUNDLE_NAME));
  // Some globals of Node are modules, too.
  const replaced = (name: string) => globals[name.replace(/^node:/, '')];
  return name => (Object.hasOwn(provide, name) ? provide[name] : (replaced(name) ?? requireFromNode(name)));
}
