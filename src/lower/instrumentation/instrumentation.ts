import { type Artifact, outcome } from '../../core/index.js';
import { ownMetrics, path, rejectedSeries, type System } from '../../model/index.js';
import type { Target } from '../shared/target.js';
import { callsOf } from './calls.js';
import { check } from './check.js';
import { instruments } from './instruments.js';
import { pythonClashes } from './python/clashes.js';
import { pythonModule } from './python/module.js';
import { pythonCallNames, pythonNames } from './python/names.js';
import { type Emitted, selectFor } from './select.js';
import { typescriptModule } from './typescript/module.js';
import { typescriptCallNames, typescriptNames } from './typescript/names.js';

/** Modules that a program imports to emit exactly the metrics that are declared, in Python and in TypeScript. */
export const instrumentation: Target = {
  name: 'instrumentation',
  compile: system => {
    const all = instruments(system);
    const calls = callsOf(system, all);
    const reserved = rejectedSeries(system.name);
    const python = selectFor(all, calls, reserved, PYTHON);
    const typescript = selectFor(all, calls, reserved, TYPESCRIPT);
    return outcome(
      [
        ...file(path.python(system.name), 'text/x-python', system, python, pythonModule),
        ...file(path.typescript(system.name), 'text/x-typescript', system, typescript, typescriptModule),
      ],
      [...check('Python', python), ...check('TypeScript', typescript)],
    );
  },
};

const PYTHON = { namesOf: pythonNames, namesOfCall: pythonCallNames, clashes: pythonClashes };
const TYPESCRIPT = { namesOf: typescriptNames, namesOfCall: typescriptCallNames };

function file(
  filePath: string,
  mediaType: Artifact['mediaType'],
  system: System,
  emitted: Emitted,
  content: (system: System, emitted: Emitted) => string,
): Artifact[] {
  if (ownMetrics(system).length === 0) return [];
  return [{ path: filePath, mediaType, content: content(system, emitted), origin: [system.name, 'metrics'] }];
}
