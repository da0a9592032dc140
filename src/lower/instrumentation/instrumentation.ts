import { type DocumentOf, document } from '../../formats/index.js';
import { type Environment, moduleName, ownMetrics, rejectedSeries, type System } from '../../model/index.js';
import { eachSystem, type Output } from '../shared/output.js';
import { callsOf } from './calls.js';
import { check } from './check.js';
import { instruments } from './instruments.js';
import { pythonClashes } from './python/clashes.js';
import { pythonModule } from './python/module.js';
import { pythonCallNames, pythonNames } from './python/names.js';
import { selectFor } from './select.js';
import { typescriptModule } from './typescript/module.js';
import { typescriptCallNames, typescriptNames } from './typescript/names.js';

/** Modules that a program imports to emit exactly the metrics that are declared, in Python and in TypeScript. */
export const instrumentation: Output = eachSystem((system, environment) => {
  const all = instruments(system);
  const calls = callsOf(system, all);
  const reserved = rejectedSeries(system.name);
  const python = selectFor(all, calls, reserved, PYTHON);
  const typescript = selectFor(all, calls, reserved, TYPESCRIPT);
  return {
    documents:
      ownMetrics(system).length === 0
        ? []
        : [
            module('python', system, environment, pythonModule(system, python)),
            module('typescript', system, environment, typescriptModule(system, typescript)),
          ],
    diagnostics: [...check('Python', python), ...check('TypeScript', typescript)],
  };
});

const PYTHON = { namesOf: pythonNames, namesOfCall: pythonCallNames, clashes: pythonClashes };
const TYPESCRIPT = { namesOf: typescriptNames, namesOfCall: typescriptCallNames };

function module<F extends 'python' | 'typescript'>(
  language: F,
  system: System,
  environment: Environment,
  text: string,
): DocumentOf<F> {
  const id = { environment: environment.name, system: system.name, name: moduleName[language](system.name) };
  return document(language, id, text, { '': [system.name, 'metrics'] });
}
