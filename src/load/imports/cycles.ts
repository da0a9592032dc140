import type { Bundle } from '../bundle.js';

/** Files that import each other, each circle once: from a file to the one that leads back to it. */
export function cycles(inputs: Bundle['inputs']): readonly (readonly string[])[] {
  const done = new Set<string>();
  const found: (readonly string[])[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) found.push(trail.slice(trail.indexOf(file)));
    if (done.has(file)) return;
    done.add(file);
    for (const { path } of inputs[file]?.imports ?? []) {
      if (Object.hasOwn(inputs, path)) visit(path, [...trail, file]);
    }
  };
  for (const file of Object.keys(inputs)) visit(file, []);
  return found;
}
