import type { Artifact, Diagnostic } from '../core/index.js';
import type { Document } from './document.js';
import { checkPolicy } from './policy/index.js';
import { validate } from './schema/validate.js';
import { read } from './text/read.js';
import { tooLarge } from './text/size.js';
import type { ToolPort } from './tool-port.js';
import { checkWithTools, type Features } from './tools/check.js';

export interface VerifyOptions {
  /** Whether promtool and amtool take part: if they are there, in any case, or not at all. */
  readonly mode: 'auto' | 'require' | 'off';
  /** How to run them. Without it they are nowhere. */
  readonly tools?: ToolPort | undefined;
  /** What each system's Prometheus is started with, so that promtool reads rules as it does. */
  readonly features?: Features | undefined;
}

/**
 * Judges the bytes that are about to be written, as their readers will: nothing here knows where they came from.
 * Every problem of every artifact is reported, in the order of the artifacts; what the engines' tools say of the files that had
 * none follows. What files mean, by themselves and to each other, rules have judged already.
 */
export async function verify(
  artifacts: readonly Artifact[],
  { mode, tools = NO_TOOLS, features = {} }: VerifyOptions,
): Promise<readonly Diagnostic[]> {
  const readings = artifacts.map(artifact => ({ artifact, ...read(artifact) }));
  const own = await Promise.all(
    readings.map(async ({ artifact, document, diagnostics }) => [
      ...diagnostics,
      ...tooLarge(artifact),
      ...(document === undefined ? [] : [...(await judge(document))]),
    ]),
  );
  const found = own.flat();
  if (mode === 'off') return found;

  const faulty = new Set(found.filter(({ severity }) => severity === 'error').flatMap(({ path }) => path));
  const sound = artifacts.filter(({ path }) => !faulty.has(path));
  return [...found, ...(await checkWithTools(sound, mode, tools, features))];
}

async function judge(document: Document): Promise<readonly Diagnostic[]> {
  return [...(await validate(document)), ...checkPolicy(document)];
}

const NO_TOOLS: ToolPort = {
  find: async () => undefined,
  run: async path => ({ code: 127, stdout: '', stderr: `${path} cannot be run` }),
};
