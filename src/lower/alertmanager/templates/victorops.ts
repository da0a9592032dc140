import { bySeverity } from './severity.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';

/** Only CRITICAL calls somebody. Alertmanager itself says RECOVERY. https://help.splunk.com/en/splunk-on-call */
export const victoropsTemplates: TemplateFile = {
  name: 'victorops',
  needs: [textTemplates],
  content: () =>
    define(
      'atalaya.victorops.message_type',
      bySeverity({
        info: 'INFO',
        warning: 'WARNING',
        critical: 'CRITICAL',
        emergency: 'CRITICAL',
        resolved: 'INFO',
        unknown: 'CRITICAL',
      }),
    ),
};
