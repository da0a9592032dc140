import type { FormattedDocument } from '../formats/index.js';
import { type Environment, type Model, OUTPUTS, type OutputName, type Paths } from '../model/index.js';
import { alertmanager } from './alertmanager/index.js';
import { dashboards, provisioning } from './grafana/index.js';
import { instrumentation } from './instrumentation/index.js';
import { pages } from './pages/index.js';
import { prometheus, rules } from './prometheus/index.js';
import type { Output } from './shared/output.js';
import { stack } from './stack/index.js';

export type { Output } from './shared/output.js';

/** What makes each output. A new one is a folder beside these, its name here and in the model. */
export const outputs = {
  alertmanager,
  dashboards,
  instrumentation,
  pages,
  prometheus,
  provisioning,
  rules,
  stack,
} as const satisfies Readonly<Record<OutputName, Output>>;

export type { OutputName };
export const outputNames = OUTPUTS;

/** The documents of every place in those of these outputs that it wants. `pathsOf` says where its programs will find what. */
export function lower(
  { environments }: Model,
  names: readonly OutputName[],
  pathsOf: (environment: Environment) => Paths,
): readonly FormattedDocument[] {
  return environments.flatMap(environment => {
    const wanted = names.filter(name => environment.outputs.includes(name));
    const paths = named(pathsOf(environment), wanted);
    return wanted.flatMap(name => outputs[name](environment, paths));
  });
}

/** A Prometheus is told of rules where there are some. */
function named(paths: Paths, names: readonly OutputName[]): Paths {
  return names.includes('rules') ? paths : { ...paths, rules: [] };
}
