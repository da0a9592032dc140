import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Artifact, Diagnostic } from '../../src/core/index.js';
import type { Defined } from '../../src/language/index.js';
import { verify } from '../../src/verify/index.js';
import { type AlertmanagerVersion, engine, type PrometheusVersion } from '../engines/index.js';
import { enginePort } from '../verify/engine-port.js';
import { artifactsOf, found } from './artifacts.js';

/** What a description of a system names, where it is defined, and what came of it. */
export interface Item {
  /** As the description has it. */
  readonly item: string;
  /** The file below `definitions/<system>/`. */
  readonly definition: string;
  /** The end of the artifact's path. */
  readonly artifact: string;
  /** Its name in the artifact: of an alert, a recording, a job, a receiver, a metric; the title of a panel. */
  readonly key: string;
  /** What the artifact says of it, or part of that. */
  readonly is: unknown;
  /** What the definition calls it, if not by its key. */
  readonly as?: string;
  /** Why it is not as the description has it, where another thing stands for it. */
  readonly why?: string;
}

export const GENERATIONS = [
  ['2.42', '0.25'],
  ['2.53', '0.28'],
  ['3.5', '0.33'],
] as const;

/** Holds a system against all that was asked of it, and its files against the programs that load them. */
export function holds(
  system: Defined<'system'>,
  items: readonly Item[],
  generations: readonly (typeof GENERATIONS)[number][] = GENERATIONS,
): void {
  const { name } = system.definition;
  const artifacts = artifactsOf(system);

  describe(`what is asked of ${name}`, () => {
    it.each(items)('$item', ({ definition, artifact, key, is, as = key }) => {
      const source = fileURLToPath(new URL(`../../definitions/${name}/${definition}`, import.meta.url));
      expect(readFileSync(source, 'utf8')).toContain(as);
      const says = found(artifacts, artifact, key);
      if (typeof says === 'string') expect(says).toEqual(is);
      else expect(says).toMatchObject(is as object);
    });
  });

  describe.each(generations)(`${name} with Prometheus %s and Alertmanager %s`, (prometheus, alertmanager) => {
    it('is as the tools want it', async () => {
      expect(await errorsOf(artifacts, prometheus, alertmanager)).toEqual([]);
    });
  });
}

/** What the tools of a generation refuse. */
export async function errorsOf(
  artifacts: readonly Artifact[],
  prometheus: PrometheusVersion,
  alertmanager: AlertmanagerVersion,
): Promise<readonly Diagnostic[]> {
  const tools = enginePort({
    promtool: engine('promtool', prometheus),
    amtool: engine('amtool', alertmanager),
  });
  const problems = await verify(artifacts, { mode: 'require', tools });
  return problems.filter(({ severity }) => severity === 'error');
}
