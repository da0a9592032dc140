import { supports } from '../../core/index.js';
import { isPlainLabelName } from '../language/names.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly func: string;
  readonly label: string;
}

/** The label that label_replace() and label_join() write is judged only when the rule is evaluated: then it fails. */
export const labelArgument = promqlRule({
  code: 'promql/label-argument',
  severity: 'error',
  on: ['call'],
  withoutMetrics: true,
  message: ({ func, label }: Facts) => `"${label}" in ${func}() is not a valid label name`,
  help: () => 'Prometheus finds out only when it evaluates the expression',
  wrong: 'label_join(up, "", "-", "job", "instance")',
  right: 'label_join(up, "target", "-", "job", "instance")',
  check: ({ func, args, span }, { target }, found) => {
    const arg = func === 'label_replace' || func === 'label_join' ? args[1] : undefined;
    if (arg?.type !== 'string') return;
    const isValid = supports(target, '3.0') ? arg.value !== '' : isPlainLabelName(arg.value);
    if (!isValid) found({ func, label: arg.value }, arg.span ?? span);
  },
});
