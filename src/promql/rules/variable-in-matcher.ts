import { holdsVariable } from '../language/names.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly value: string;
}

/** A rule compares with `$job` as it stands: only dashboards have variables. */
export const variableInMatcher = promqlRule({
  code: 'promql/variable-in-matcher',
  severity: 'error',
  on: ['selector'],
  message: ({ label, value }: Facts) => `the value "${value}" of label "${label}" holds a Grafana variable`,
  help: () => 'Prometheus compares with the text as it is; only dashboards have variables',
  wrong: 'up{job="$job"}',
  right: 'up{job="node"}',
  check: ({ matchers, span }, { dialect }, found) => {
    if (dialect !== 'prometheus') return;
    for (const { label, value, span: place } of matchers) {
      if (holdsVariable(value)) found({ label, value }, place ?? span);
    }
  },
});
