import { chatMessage } from './chat.js';
import { linkTemplates } from './links.js';
import { plainMarkup } from './markup/plain.js';
import { bySeverity } from './severity.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';

/**
 * A message is cut after 1,024 signs, so it holds no links that silence: the one below the message does. Plain, because
 * HTML that is cut inside of a tag is shown as it is. https://pushover.net/api#limits
 */
export const pushoverTemplates: TemplateFile = {
  name: 'pushover',
  needs: [textTemplates, linkTemplates],
  content: environment =>
    [
      define('atalaya.pushover.message', chatMessage(environment, plainMarkup, { silences: [] })),
      define(
        'atalaya.pushover.priority',
        bySeverity({
          info: '-1',
          warning: '0',
          critical: '1',
          emergency: '2',
          resolved: '-1',
          unknown: '0',
        }),
      ),
    ].join('\n'),
};
