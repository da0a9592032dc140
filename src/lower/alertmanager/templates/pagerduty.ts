import { firingAlerts, resolvedAlerts } from './chat.js';
import { alert, PLACES } from './fields.js';
import { linkTemplates } from './links.js';
import { plainMarkup } from './markup/plain.js';
import { bySeverity } from './severity.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';

/**
 * Alertmanager 0.30 and later reads each detail as YAML once it is rendered, and where that comes to more than a text
 * expands its parts as templates: a label value with `{{` in it would lose the notification, or say what it likes. No
 * YAML begins with a tab. https://github.com/prometheus/alertmanager/blob/v0.33.1/template/template.go (DeepCopyWithTemplate)
 */
const KEPT_TEXT = '{{ "\\t" }}';

/** An event: its summary, and the texts that PagerDuty lists beside it. */
export const pagerdutyTemplates: TemplateFile = {
  name: 'pagerduty',
  needs: [textTemplates, linkTemplates],
  content: environment =>
    [
      define('atalaya.pagerduty.severity', severity()),
      '{{/* Details begin with a tab, so that Alertmanager does not read them as YAML. */}}',
      define('atalaya.pagerduty.firing', KEPT_TEXT + firingAlerts(environment, plainMarkup)),
      define('atalaya.pagerduty.resolved', KEPT_TEXT + resolvedAlerts(plainMarkup)),
      define('atalaya.pagerduty.action', KEPT_TEXT + ofFirst(alert.action)),
      ...PLACES.map(({ words, url }) => define(`atalaya.pagerduty.${words.toLowerCase()}`, ofFirst(url))),
    ].join('\n'),
};

/** PagerDuty knows four. https://developer.pagerduty.com/docs/send-alert-event */
function severity(): string {
  return bySeverity({
    info: 'info',
    warning: 'warning',
    critical: 'critical',
    emergency: 'critical',
    resolved: 'info',
    unknown: 'error',
  });
}

/** What the first alert says, which is empty where it says nothing: PagerDuty leaves a link without an address out. */
function ofFirst(pipeline: string): string {
  return `{{ with index .Alerts 0 }}{{ ${pipeline} }}{{ end }}`;
}
