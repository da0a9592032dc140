import { type Artifact, type Outcome, outcome, sortedBy } from '../core/index.js';
import type { Model } from '../model/index.js';
import { alertmanager, codes as alertmanagerCodes } from './alertmanager/index.js';
import { grafana } from './grafana/index.js';
import { instrumentation, codes as instrumentationCodes } from './instrumentation/index.js';
import { catalogue } from './pages/index.js';
import { prometheus, codes as prometheusCodes } from './prometheus/index.js';
import type { Target } from './shared/target.js';
import { stack, codes as stackCodes } from './stack/index.js';

export type { Target } from './shared/target.js';

/** Everything that we write files for. A new one is a folder beside these, and its name here. */
export const targets: readonly Target[] = [
  alertmanager,
  catalogue,
  grafana,
  instrumentation,
  prometheus,
  stack,
];

/** Every problem that a target can report. */
export const codes = [
  ...alertmanagerCodes,
  ...instrumentationCodes,
  ...prometheusCodes,
  ...stackCodes,
] as const;

/** Every file of every system, by path, with the problems of all. */
export function compile(model: Model): Outcome<readonly Artifact[]> {
  const outcomes = model.systems.flatMap(system => targets.map(target => target.compile(system)));
  return outcome(
    sortedBy(
      outcomes.flatMap(each => (each.ok ? each.value : [])),
      ({ path }) => path,
    ),
    outcomes.flatMap(({ diagnostics }) => diagnostics),
  );
}
