import { type DocumentOf, document, type ProgramModule } from '../../formats/index.js';
import { type Environment, moduleName, ownMetrics, rejectedSeries, type System } from '../../model/index.js';
import { eachSystem, type Output } from '../shared/output.js';
import { callsOf } from './calls.js';
import { instruments } from './instruments.js';
import { pythonClashes } from './python/clashes.js';
import { pythonModule } from './python/module.js';
import { pythonCallNames, pythonNames } from './python/names.js';
import { selectFor } from './select.js';
import { typescriptModule } from './typescript/module.js';
import { typescriptCallNames, typescriptNames } from './typescript/names.js';

/** Modules that a program imports to emit exactly the metrics that are declared, in Python and in TypeScript. */
export const instrumentation: Output = eachSystem((system, environment) => {
  if (ownMetrics(system).length === 0) return [];
  const all = instruments(system);
  const calls = callsOf(system, all);
  const reserved = rejectedSeries(system.name);
  const python = selectFor(all, calls, reserved, PYTHON);
  const typescript = selectFor(all, calls, reserved, TYPESCRIPT);
  return [
    module('python', system, environment, {
      code: pythonModule(system, python),
      leftOut: python.leftOut,
    }),
    module('typescript', system, environment, {
      code: typescriptModule(system, typescript),
      leftOut: typescript.leftOut,
    }),
  ];
});

const PYTHON = { namesOf: pythonNames, namesOfCall: pythonCallNames, clashes: pythonClashes };
const TYPESCRIPT = { namesOf: typescriptNames, namesOfCall: typescriptCallNames };

function module<F extends 'python' | 'typescript'>(
  language: F,
  system: System,
  environment: Environment,
  value: ProgramModule,
): DocumentOf<F> {
  const id = { environment: environment.name, system: system.name, name: moduleName[language](system.name) };
  return document(language, id, value, { '': [system.name, 'metrics'] });
}
