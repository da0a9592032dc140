import type { Artifact, Diagnostic } from '../core/index.js';
import type { Document } from './document.js';
import { inside } from './inside.js';
import { checkPolicy } from './policy/index.js';
import { validate } from './schema/validate.js';
import { type Reading, read } from './text/read.js';
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
 * Every problem of every artifact is reported, in the order of the artifacts; those of what is inside of them follow, and what the engines'
 * tools say of the files that had none. What files mean, by themselves and to each other, rules have judged already.
 */
export async function verify(
  artifacts: readonly Artifact[],
  { mode, tools = NO_TOOLS, features = {} }: VerifyOptions,
): Promise<readonly Diagnostic[]> {
  const files = artifacts.map(readFile);
  const readings = [...files, ...files.flatMap(filesInside)];
  const own = await Promise.all(
    readings.map(async ({ artifact, document, diagnostics }) => [
      ...diagnostics,
      ...(artifacts.includes(artifact) ? tooLarge(artifact) : []),
      ...(document === undefined ? [] : [...(await judge(document))]),
    ]),
  );
  const found = own.flat();
  if (mode === 'off') return found;

  const faulty = new Set(found.filter(({ severity }) => severity === 'error').flatMap(({ path }) => path));
  const sound = readings.map(({ artifact }) => artifact).filter(({ path }) => !faulty.has(path));
  return [...found, ...(await checkWithTools(sound, mode, tools, features))];
}

interface ReadFile extends Reading {
  readonly artifact: Artifact;
}

const readFile = (artifact: Artifact): ReadFile => ({ artifact, ...read(artifact) });

function filesInside({ artifact, document }: ReadFile): readonly ReadFile[] {
  return document === undefined ? [] : inside(artifact, document.value).map(readFile);
}

async function judge(document: Document): Promise<readonly Diagnostic[]> {
  return [...(await validate(document)), ...checkPolicy(document)];
}

const NO_TOOLS: ToolPort = {
  find: async () => undefined,
  run: async path => ({ code: 127, stdout: '', stderr: `${path} cannot be run` }),
};
