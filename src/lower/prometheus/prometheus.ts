import { type Artifact, outcome } from '../../core/index.js';
import type { RuleFile, RuleGroup } from '../../formats/rules/index.js';
import { yamlArtifact } from '../../formats/text/index.js';
import { GENERATED, label, path, type System } from '../../model/index.js';
import type { Target } from '../shared/target.js';
import { alertGroup } from './alert-group.js';
import { check } from './check.js';
import { prometheusConfig } from './config.js';
import { recordingGroups } from './recording-groups.js';
import { watchdogGroup } from './watchdog-group.js';

/** `prometheus.yml` and the rule files beside it. */
export const prometheus: Target = {
  name: 'prometheus',
  compile: system => {
    const alerts = [...system.alerts.map(alert => alertGroup(system, alert)), watchdogGroup(system)];
    return outcome(
      [
        yamlArtifact(path.prometheus(system.name), prometheusConfig(system), system.origin, [GENERATED]),
        ...ruleFile('alerts', alerts, system, [GENERATED, STEPS]),
        ...ruleFile('recordings', recordingGroups(system), system, [GENERATED]),
      ],
      check(system),
    );
  },
};

const STEPS = `An alert stands here once for each step of its escalation: with a longer "for", and its own "${label.escalation}".`;

function ruleFile(
  name: string,
  groups: readonly RuleGroup[],
  system: System,
  comment: readonly string[],
): Artifact[] {
  const document: RuleFile = { groups };
  return groups.length === 0
    ? []
    : [yamlArtifact(path.rules(system.name, name), document, system.origin, comment)];
}
