import { describedAlert } from './alert.js';
import { describedAnnotation } from './annotation.js';
import { describedAnomaly } from './anomaly.js';
import { describedBaseline } from './baseline.js';
import { describedBudget } from './budget.js';
import { describedConsecutive } from './consecutive.js';
import { describedDashboards } from './dashboard.js';
import type { DefinitionKind } from './definition.js';
import type { Described } from './described.js';
import { describedEnvironment } from './environment.js';
import { describedEnvironments } from './environments.js';
import { describedEscalations } from './escalation.js';
import { describedEvent } from './event.js';
import { describedExternal } from './external.js';
import { describedForecast } from './forecast.js';
import { describedGrowth } from './growth.js';
import { describedLabels } from './labels.js';
import { describedLink } from './link.js';
import { describedMetrics } from './metric.js';
import { describedPanels } from './panels.js';
import { describedProbe } from './probe.js';
import { describedReceivers } from './receivers.js';
import { describedRecipients } from './recipients.js';
import { describedRecord } from './recording.js';
import { describedSecret } from './secret.js';
import { describedSlo } from './slo.js';
import { describedSystem } from './system.js';
import { describedTimeIntervals } from './time-interval.js';
import { describedValues } from './values.js';
import { describedVariables } from './variables.js';

/** Every function that people import, as data: those of the package's main entry, no more and no fewer. */
export const LANGUAGE: readonly Described[] = [
  describedSystem,
  describedEnvironment,
  describedEnvironments,
  ...describedMetrics,
  ...describedLabels,
  describedEvent,
  ...describedValues,
  describedRecord,
  describedAlert,
  describedExternal,
  describedBudget,
  describedSlo,
  describedProbe,
  describedAnomaly,
  describedBaseline,
  describedConsecutive,
  describedForecast,
  describedGrowth,
  ...describedReceivers,
  describedSecret,
  ...describedEscalations,
  ...describedRecipients,
  ...describedTimeIntervals,
  ...describedDashboards,
  ...describedPanels,
  ...describedVariables,
  describedAnnotation,
  describedLink,
];

const BY_NAME: ReadonlyMap<string, Described> = new Map(LANGUAGE.map(each => [each.name, each]));

/** The function that people import by a name. */
export function describedBy(name: string): Described | undefined {
  return BY_NAME.get(name);
}

/** As many of one kind as a message can name. */
const NAMED_AT_MOST = 5;

/** The functions that make definitions of some kinds, as messages name them: `row(…) or collapsed(…)`. */
export function makersOf(...kinds: readonly DefinitionKind[]): string {
  const makers = kinds.flatMap(kind => {
    const all = LANGUAGE.filter(({ makes }) => makes === kind).map(({ name }) => `${name}(…)`);
    return all.length > NAMED_AT_MOST ? [...all.slice(0, 3), `another ${kind} function`] : all;
  });
  return [makers.slice(0, -1).join(', '), ...makers.slice(-1)].filter(words => words !== '').join(' or ');
}
