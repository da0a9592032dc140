import type { Environment } from '../../../model/index.js';
import { PLACES } from './fields.js';
import { acknowledge, alertmanagerUrl, FILTER, silence, silenceUrl } from './silence.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';

/** Addresses of a whole notification, for formats with buttons. */
export const LINK = {
  /** The graph of the first alert, or Alertmanager's page. */
  title: 'atalaya.link.title',
  acknowledge: 'atalaya.link.acknowledge',
  silence: 'atalaya.link.silence',
} as const;

export const linkTemplates: TemplateFile = {
  name: 'links',
  content: environment =>
    [
      '{{/* Addresses for all of a notification. */}}',
      define(LINK.title, titleLink(environment)),
      define(LINK.acknowledge, silenceUrl(environment, acknowledge, '.CommonLabels', FILTER)),
      define(LINK.silence, silenceUrl(environment, silence, '.CommonLabels', FILTER)),
    ].join('\n'),
};

function titleLink(environment: Environment): string {
  const graphs = PLACES.slice(1).reverse();
  const branches = graphs.map(({ url }) => `if ${url} }}{{ ${url} }}{{ else `);
  return `{{ with index .Alerts 0 }}{{ ${branches.join('')}}}${alertmanagerUrl(environment)}{{ end }}{{ end }}`;
}
