import { groupBy, itemOrigins, type LogicalPath } from '../../core/index.js';
import { type DocumentOf, document } from '../../formats/index.js';
import type { RuleGroup } from '../../formats/rules/index.js';
import { type Environment, isRouted, label, ownSystem, type System } from '../../model/index.js';
import type { Output } from '../shared/output.js';
import { alertGroup } from './alert-group.js';
import { recordingGroups } from './recording-groups.js';
import { watchdogGroup } from './watchdog-group.js';

/** The rules: of each system one document of its alerts, and one of what is recorded for everybody. */
export const rules: Output = environment => [
  ...environment.systems.flatMap(system => [
    ...alerts(system, environment),
    ...recordings(system, environment),
  ]),
  ...watchdog(environment),
];

const STEPS = `An alert stands here once for each step of its escalation: with a longer "for", and its own "${label.escalation}".`;

/** A group for each alert, so that a group comes from one definition. */
function alerts(system: System, environment: Environment): readonly DocumentOf<'rule-file'>[] {
  const groups = system.alerts.map(alert => alertGroup(system, alert));
  const own = ownSystem(environment) === system ? watchdogGroups(environment) : [];
  const origins = itemOrigins(
    ['groups'],
    system.alerts.map(({ origin }) => origin),
  );
  const notes = system.escalations.length === 0 ? [] : [STEPS];
  const id = { environment: environment.name, system: system.name, name: 'alerts' };
  return ruleFile(id, [...groups, ...own], { '': system.origin, ...origins }, notes);
}

/** A group holds recordings of several definitions. */
function recordings(system: System, environment: Environment): readonly DocumentOf<'rule-file'>[] {
  const groups = [...groupBy(system.recordings, ({ group }) => group).values()];
  const origins = groups.map((members, index) =>
    itemOrigins(
      ['groups', index, 'rules'],
      members.map(({ origin }) => origin),
    ),
  );
  const id = { environment: environment.name, system: system.name, name: 'recordings' };
  return ruleFile(id, recordingGroups(system), Object.assign({ '': system.origin }, ...origins));
}

/** Where several systems run, the dead man's switch is nobody's own. */
function watchdog(environment: Environment): readonly DocumentOf<'rule-file'>[] {
  if (ownSystem(environment) !== undefined) return [];
  const id = { environment: environment.name, name: 'watchdog' };
  return ruleFile(id, watchdogGroups(environment), { '': environment.origin });
}

/** Where the Alertmanager is somebody else's, so is its dead man's switch. */
function watchdogGroups(environment: Environment): readonly RuleGroup[] {
  return isRouted(environment) ? [watchdogGroup(environment)] : [];
}

function ruleFile(
  id: DocumentOf<'rule-file'>['id'],
  groups: readonly RuleGroup[],
  origins: { readonly '': LogicalPath } & Readonly<Record<string, LogicalPath>>,
  notes: readonly string[] = [],
): readonly DocumentOf<'rule-file'>[] {
  return groups.length === 0 ? [] : [document('rule-file', id, { groups }, origins, notes)];
}
