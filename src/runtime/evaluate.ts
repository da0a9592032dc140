import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

/** The file name under which definitions run. Stack frames of a person's own code carry it, and no others do. */
export const SCRIPT_NAME = 'atalaya:definitions';

/** Packages by the name under which they are imported: the running copy of atalaya, never another one. */
export type Provided = Readonly<Record<string, unknown>>;

/** Runs the script, and returns one function per entry that returns the entry's exports, or throws what it threw. */
export function evaluate(
  code: string,
  cwd: string,
  provided: Provided,
): readonly (() => Readonly<Record<string, unknown>>)[] {
  const exports: (() => Readonly<Record<string, unknown>>)[] = [];
  const fromNode = createRequire(join(cwd, SCRIPT_NAME));
  const require = (name: string) => (Object.hasOwn(provided, name) ? provided[name] : fromNode(name));
  compileFunction(code, ['exports', 'require'], { filename: SCRIPT_NAME })(exports, require);
  return exports;
}
