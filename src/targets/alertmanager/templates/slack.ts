import type { System } from '../../../model/index.js';
import { chatMessage } from './chat.js';
import { FILTER } from './common.js';
import { PLACES } from './fields.js';
import { slackMarkup } from './markup.js';
import { acknowledge, alertmanagerUrl, silence, silenceUrl } from './silence.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

/** An attachment; its buttons silence all of the notification. */
export const slackTemplates: TemplateFile = {
  name: 'slack',
  content: system =>
    [
      slackMarkup.templates,
      define('atalaya.slack.title', title(slackMarkup)),
      define('atalaya.slack.title_link', titleLink(system)),
      define('atalaya.slack.text', chatMessage(system, slackMarkup, [])),
      define('atalaya.slack.footer', slackMarkup.text('.Receiver')),
      define('atalaya.slack.acknowledge', silenceUrl(system, acknowledge, '.CommonLabels', FILTER)),
      define('atalaya.slack.silence', silenceUrl(system, silence, '.CommonLabels', FILTER)),
    ].join('\n'),
};

/** The graph of the first alert, or Alertmanager's page. */
function titleLink(system: System): string {
  const graphs = PLACES.slice(1).reverse();
  const branches = graphs.map(({ url }) => `if ${url} }}{{ ${url} }}{{ else `);
  return `{{ with index .Alerts 0 }}{{ ${branches.join('')}}}${alertmanagerUrl(system)}{{ end }}{{ end }}`;
}
