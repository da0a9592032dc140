import { type Artifact, at, record } from '../core/index.js';
import { toYaml } from '../formats/text/index.js';

/**
 * What stands inside of a file, as files of their own, so that it is judged as if its reader had it already. What is there counts, and
 * not what was to be put there.
 */
export function inside({ path, holds = [] }: Artifact, value: unknown): readonly Artifact[] {
  return holds.map(({ name, mediaType, pointer, keys, document }) => {
    const found = at(value, ...pointer);
    const own = keys === undefined ? found : Object.fromEntries(keys.map(key => [key, record(found)[key]]));
    return {
      path: `${path}/${name}`,
      mediaType,
      content: typeof own === 'string' ? own : toYaml(own ?? null),
      format: document.format,
      document,
      origin: document.origins[''],
    };
  });
}
