import { stackSchema } from '../../../src/language/index.js';
import type { Stack } from '../../../src/model/index.js';
import { resolveStack, stackJobs } from '../../../src/resolve/settings/stack.js';
import type { Alone } from '../../fixtures/system.js';
import { anAlert, aSystem } from '../../fixtures/system.js';

/** The stack that these options come to; throws what is wrong with them. */
export function stackOf(options: unknown, { system = 'demo', probes = false } = {}): Stack {
  return resolveStack(system, stackSchema.parse(options), probes);
}

export const EVERYTHING = { nodeExporter: true, blackbox: true, jaeger: true, elk: true };

/** A small system with the stack of these options, whose programs know each other. */
export function stacked(options: unknown, parts: Parameters<typeof aSystem>[0] = {}): Alone {
  const stack = stackOf(options, { system: parts.name ?? 'demo' });
  const { prometheus } = aSystem();
  return aSystem({
    alerts: [anAlert()],
    stack,
    ...parts,
    prometheus: {
      ...prometheus,
      alertmanagers: ['alertmanager:9093'],
      jobs: stackJobs(stack, {}),
      ...parts.prometheus,
    },
  });
}
