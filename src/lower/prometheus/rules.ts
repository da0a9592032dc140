import { groupBy, itemOrigins, type LogicalPath } from '../../core/index.js';
import { type DocumentOf, document } from '../../formats/index.js';
import type { RuleGroup } from '../../formats/rules/index.js';
import { label, type System } from '../../model/index.js';
import type { Output } from '../shared/output.js';
import { alertGroup } from './alert-group.js';
import { recordingGroups } from './recording-groups.js';
import { watchdogGroup } from './watchdog-group.js';

/** The rules: one document of the alerts, and one of what is recorded for everybody. */
export const rules: Output = system => ({
  documents: [...alerts(system), ...recordings(system)],
  diagnostics: [],
});

const STEPS = `An alert stands here once for each step of its escalation: with a longer "for", and its own "${label.escalation}".`;

/** A group for each alert, so that a group comes from one definition. */
function alerts(system: System): readonly DocumentOf<'rule-file'>[] {
  const groups = [...system.alerts.map(alert => alertGroup(system, alert)), watchdogGroup(system)];
  const origins = itemOrigins(
    ['groups'],
    system.alerts.map(({ origin }) => origin),
  );
  return ruleFile('alerts', groups, system, origins, [STEPS]);
}

/** A group holds recordings of several definitions. */
function recordings(system: System): readonly DocumentOf<'rule-file'>[] {
  const groups = [...groupBy(system.recordings, ({ group }) => group).values()];
  const origins = groups.map((members, index) =>
    itemOrigins(
      ['groups', index, 'rules'],
      members.map(({ origin }) => origin),
    ),
  );
  return ruleFile('recordings', recordingGroups(system), system, Object.assign({}, ...origins));
}

function ruleFile(
  name: string,
  groups: readonly RuleGroup[],
  system: System,
  origins: Readonly<Record<string, LogicalPath>>,
  notes: readonly string[] = [],
): readonly DocumentOf<'rule-file'>[] {
  const id = { system: system.name, name };
  return groups.length === 0
    ? []
    : [document('rule-file', id, { groups }, { '': system.origin, ...origins }, notes)];
}
