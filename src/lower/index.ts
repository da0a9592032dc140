import { type Outcome, outcome } from '../core/index.js';
import type { FormattedDocument } from '../formats/index.js';
import type { Environment, Model, Paths } from '../model/index.js';
import { alertmanager, codes as alertmanagerCodes } from './alertmanager/index.js';
import { dashboards, provisioning } from './grafana/index.js';
import { instrumentation, codes as instrumentationCodes } from './instrumentation/index.js';
import { pages } from './pages/index.js';
import { prometheus, rules } from './prometheus/index.js';
import type { Output } from './shared/output.js';
import { stack } from './stack/index.js';

export type { Lowered, Output } from './shared/output.js';

/** Everything that a model can come to. A new one is a folder beside these, and its name here. */
export const outputs = {
  alertmanager,
  dashboards,
  instrumentation,
  pages,
  prometheus,
  provisioning,
  rules,
  stack,
} as const satisfies Readonly<Record<string, Output>>;

export type OutputName = keyof typeof outputs;

export const outputNames = Object.keys(outputs) as readonly OutputName[];

/** Every problem that an output can report. */
export const codes = [...alertmanagerCodes, ...instrumentationCodes] as const;

/** The documents of every place in these outputs, with the problems of all. `pathsOf` says where its programs will find what. */
export function lower(
  { environments }: Model,
  names: readonly OutputName[],
  pathsOf: (environment: Environment) => Paths,
): Outcome<readonly FormattedDocument[]> {
  const lowered = environments.flatMap(environment =>
    names.map(name => outputs[name](environment, pathsOf(environment))),
  );
  return outcome(
    lowered.flatMap(({ documents }) => documents),
    lowered.flatMap(({ diagnostics }) => diagnostics),
  );
}
