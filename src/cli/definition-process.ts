/**
 * The process as definitions see it: they describe, so they may neither end it nor change it, nor wait for its events. All
 * else (its environment, its platform) is as it is.
 */
export function definitionProcess(): NodeJS.Process {
  return new Proxy(process, {
    get: (target, name) =>
      (typeof name === 'string' ? replacement(name) : undefined) ?? Reflect.get(target, name),
    set: () => true,
  });
}

function replacement(name: string): unknown {
  if (FORBIDDEN.includes(name)) {
    return () => {
      throw new Error(`process.${name}() was called, which definitions may not`);
    };
  }
  return LISTENING.includes(name) ? ignored : undefined;
}

const FORBIDDEN: readonly string[] = ['abort', 'chdir', 'exit', 'kill', 'reallyExit'];
const LISTENING: readonly string[] = ['addListener', 'on', 'once', 'prependListener', 'prependOnceListener'];

function ignored(this: unknown): unknown {
  return this;
}
