import type { FormattedDocument } from '../formats/index.js';
import type { Environment, Model, Paths } from '../model/index.js';
import { alertmanager } from './alertmanager/index.js';
import { dashboards, provisioning } from './grafana/index.js';
import { instrumentation } from './instrumentation/index.js';
import { pages } from './pages/index.js';
import { prometheus, rules } from './prometheus/index.js';
import type { Output } from './shared/output.js';
import { stack } from './stack/index.js';

export type { Output } from './shared/output.js';

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

/** The documents of every place in these outputs. `pathsOf` says where its programs will find what. */
export function lower(
  { environments }: Model,
  names: readonly OutputName[],
  pathsOf: (environment: Environment) => Paths,
): readonly FormattedDocument[] {
  return environments.flatMap(environment =>
    names.flatMap(name => outputs[name](environment, pathsOf(environment))),
  );
}
