import { chatMessage } from './chat.js';
import { linkTemplates } from './links.js';
import { slackMarkup } from './markup/slack.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

/** An attachment; its buttons silence all of the notification. */
export const slackTemplates: TemplateFile = {
  name: 'slack',
  needs: [linkTemplates],
  content: environment =>
    [
      slackMarkup.templates,
      define('atalaya.slack.title', title(slackMarkup)),
      define('atalaya.slack.text', chatMessage(environment, slackMarkup, { silences: [] })),
      define('atalaya.slack.footer', slackMarkup.text('.Receiver')),
    ].join('\n'),
};
