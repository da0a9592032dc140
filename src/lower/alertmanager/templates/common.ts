import { formatDuration } from '../../../core/index.js';
import { goString } from '../../../gotemplate/index.js';
import { type Environment, label, SEVERITIES } from '../../../model/index.js';
import { bySeverity } from './severity.js';
import { FILTER, filterTemplate } from './silence.js';
import { define, moment } from './source.js';
import type { TemplateFile } from './template-file.js';

/** Names of the templates that every format uses. */
export const COLOR = 'atalaya.color';
export const SINCE = 'atalaya.since';

export const commonTemplates: TemplateFile = {
  name: 'common',
  content: environment => `{{/* The color of a notification. */}}
${define(COLOR, color())}
{{/* Since when an alert fires: the alert of a later step begins its delay after that of the first. */}}
${define(SINCE, since(environment))}
{{/* Labels as the matchers of a silence, percent-encoded. */}}
${filterTemplate(FILTER, 'text')}`,
};

/** The colour that a message is seen by, before it is read. */
function color(): string {
  return bySeverity({
    info: '#3274d9',
    warning: '#e0a500',
    critical: '#e02f44',
    emergency: '#8f3bb8',
    resolved: '#37872d',
    unknown: '#8e8e8e',
  });
}

const NANOSECONDS = 1e6;

function since({ escalations }: Environment): string {
  const laterSteps = escalations.flatMap(({ name, policies }) =>
    SEVERITIES.flatMap(severity =>
      (policies[severity] ?? [])
        .filter(({ delayMs }) => delayMs > 0)
        .map(step => ({ policy: name, severity, ...step })),
    ),
  );
  const branches = laterSteps.map(({ policy, severity, step, delayMs }) => {
    const wanted = { [label.policy]: policy, [label.severity]: severity, [label.escalation]: String(step) };
    const tests = Object.entries(wanted).map(([key, value]) => `(eq .Labels.${key} ${goString(value)})`);
    const begin = moment(`(.StartsAt.Add -${delayMs * NANOSECONDS})`);
    return `if and ${tests.join(' ')} -}}\n{{ ${begin} }}{{/* ${formatDuration(delayMs)} before */}}\n{{- else `;
  });
  const otherwise = `{{ ${moment('.StartsAt')} }}`;
  return branches.length === 0 ? otherwise : `{{ ${branches.join('')}-}}\n${otherwise}\n{{- end }}`;
}
