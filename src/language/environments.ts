import type { Described } from './described.js';

/** The environment for which definitions run, by a name that no other program has. Whoever runs them says it. */
const RUNNING = Symbol.for('atalaya.environment');

/** Chooses a value by the environment for which the definitions run. Every environment needs one. */
export type At<N extends string> = <T>(values: Readonly<Record<N, T>>) => T;

/**
 * What is different in each environment. Definitions run once for each, so that what comes out is a plain value:
 *
 *     const at = environments('staging', 'production');
 *     errorRatio.gt(at({ staging: percent(20), production: percent(5) }))
 */
export function environments<const N extends string>(...names: readonly [N, ...N[]]): At<N> {
  return values => {
    const name = runningFor() ?? names[0];
    if (Object.hasOwn(values, name)) return values[name as N];
    // What has no value cannot be defined: a stand-in would be compiled.
    throw new Error(`there is no value for the environment "${name}": add \`${name}: …\``);
  };
}

/** Says for which environment definitions run from now on. */
export function runFor(environment: string | undefined): void {
  Reflect.set(globalThis, RUNNING, environment);
}

function runningFor(): string | undefined {
  return Reflect.get(globalThis, RUNNING) as string | undefined;
}

/** `environments`, as data. */
export const describedEnvironments: Described = {
  name: 'environments',
  call: environments,
  parameters: [],
  schemas: [],
  argumentsOf: () => undefined,
  example: `environments('staging', 'production')({ staging: 500, production: 100 })`,
};
