import { formatDuration } from '../../../core/index.js';
import { label, SEVERITIES, type System } from '../../../model/index.js';
import { goString } from '../../shared/go-template.js';
import { color } from './color.js';
import type { TemplateFile } from './template-file.js';

/** What every format uses. */
export const commonTemplates: TemplateFile = {
  name: 'common',
  content: system => `{{ define "atalaya.color" -}}
${color()}
{{- end }}

{{/* Since when: the alert of a later step begins its delay after that of the first. */}}
{{ define "atalaya.since" -}}
${since(system)}
{{- end }}
`,
};

/** A time as a person reads it, in UTC: whoever reads it may be anywhere. */
export function moment(time: string): string {
  return `${time}.UTC.Format "2006-01-02 15:04:05 MST"`;
}

const NANOSECONDS = 1e6;

function since({ escalation: { name, policies } }: System): string {
  const laterSteps = SEVERITIES.flatMap(severity =>
    (policies[severity] ?? []).filter(({ delayMs }) => delayMs > 0).map(step => ({ severity, ...step })),
  );
  return laterSteps.reduceRight(
    (otherwise, { severity, step, delayMs }) => {
      const wanted = { [label.policy]: name, [label.severity]: severity, [label.escalation]: String(step) };
      const tests = Object.entries(wanted).map(([key, value]) => `(eq .Labels.${key} ${goString(value)})`);
      const begin = `{{ ${moment(`(.StartsAt.Add -${delayMs * NANOSECONDS})`)} }}`;
      return `{{- if and ${tests.join(' ')} }}{{/* ${formatDuration(delayMs)} */}}${begin}\n{{- else }}\n${otherwise}\n{{- end }}`;
    },
    `{{- ${moment('.StartsAt')} }}`,
  );
}
