/** The dotted names of all fields of a configuration, each once: `slack_configs.actions.confirm`. Lists add nothing. */
export function fieldPaths(config: unknown, path: string): readonly string[] {
  return [...new Set(walk(config, path))];
}

function* walk(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield `${path}.${key}`;
      yield* walk(inner, `${path}.${key}`);
    }
  }
}
