import type { Environment } from '../../../model/index.js';
import { chatMessage, placeLinks, silenceLinks } from './chat.js';
import { htmlTemplates } from './html.js';
import { telegramMarkup } from './markup/html.js';
import { acknowledge, alertmanagerUrl, silence } from './silence.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

/** There is room for few alerts, and links for all of them stand once. */
const MOST_ALERTS = 3;

/** Labels longer than this, together, make links that leave too little room. */
const MOST_LABELS = 150;

export const telegramTemplates: TemplateFile = {
  name: 'telegram',
  needs: [htmlTemplates],
  content: environment =>
    [
      telegramMarkup.templates,
      define(
        'atalaya.telegram.message',
        [
          `${telegramMarkup.bold(title(telegramMarkup))}\n\n`,
          chatMessage(environment, telegramMarkup, { links: false, most: MOST_ALERTS }),
          `\n{{ with index .Alerts 0 }}${placeLinks(telegramMarkup)}{{ end }}`,
          silences(environment),
        ].join(''),
      ),
    ].join('\n'),
};

function silences(environment: Environment): string {
  const page = telegramMarkup.link('Alertmanager', alertmanagerUrl(environment));
  const links = silenceLinks(environment, telegramMarkup, [acknowledge, silence], '.CommonLabels');
  return `{{ if le (len (join "" .CommonLabels.Values)) ${MOST_LABELS} }}${links}{{ else }}${page}{{ end }}`;
}
