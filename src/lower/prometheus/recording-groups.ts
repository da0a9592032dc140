import { formatDuration, groupBy, sortedRecord } from '../../core/index.js';
import type { RecordingRule, RuleGroup } from '../../formats/rules/index.js';
import type { Recording, System } from '../../model/index.js';
import { exprText } from './expr-text.js';

/** The recording rules, in the model's groups and order: a rule stands after those whose series it uses. */
export function recordingGroups(system: System): RuleGroup[] {
  return [...groupBy(system.recordings, recording => recording.group)].map(([name, recordings]) => {
    const intervalMs = recordings[0]?.intervalMs;
    return {
      name,
      ...(intervalMs === undefined ? {} : { interval: formatDuration(intervalMs) }),
      rules: recordings.map(rule),
    };
  });
}

function rule({ name, expr, labels }: Recording): RecordingRule {
  return {
    record: name,
    expr: exprText(expr),
    ...(Object.keys(labels).length === 0 ? {} : { labels: sortedRecord(labels) }),
  };
}
