import { type Artifact, outcome } from '../../core/index.js';
import { ownMetrics, path, type System } from '../../model/index.js';
import type { Target } from '../shared/target.js';
import { check } from './check.js';
import { instruments } from './instruments.js';
import { pythonClashes } from './python/clashes.js';
import { pythonModule } from './python/module.js';
import { pythonNames } from './python/names.js';
import { selectFor } from './select.js';
import { typescriptModule } from './typescript/module.js';
import { typescriptNames } from './typescript/names.js';

/** Modules that a program imports to emit exactly the metrics that are declared, in Python and in TypeScript. */
export const instrumentation: Target = {
  name: 'instrumentation',
  compile: system => {
    const all = instruments(system);
    const python = selectFor(all, pythonNames, pythonClashes);
    const typescript = selectFor(all, typescriptNames);
    return outcome(
      [
        ...file(path.python(system.name), 'text/x-python', system, python.emitted, pythonModule),
        ...file(
          path.typescript(system.name),
          'text/x-typescript',
          system,
          typescript.emitted,
          typescriptModule,
        ),
      ],
      [...check('Python', python), ...check('TypeScript', typescript)],
    );
  },
};

function file<T>(
  filePath: string,
  mediaType: Artifact['mediaType'],
  system: System,
  emitted: readonly T[],
  content: (system: System, emitted: readonly T[]) => string,
): Artifact[] {
  if (ownMetrics(system).length === 0) return [];
  return [
    { path: filePath, mediaType, content: content(system, emitted), origin: `${system.name} > metrics` },
  ];
}
