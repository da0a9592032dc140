import { bySeverity } from './severity.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';

/** https://support.atlassian.com/opsgenie/docs/what-is-a-priority-level-in-opsgenie/ */
export const opsgenieTemplates: TemplateFile = {
  name: 'opsgenie',
  needs: [textTemplates],
  content: () =>
    define(
      'atalaya.opsgenie.priority',
      bySeverity({
        info: 'P5',
        warning: 'P3',
        critical: 'P2',
        emergency: 'P1',
        resolved: 'P5',
        unknown: 'P3',
      }),
    ),
};
