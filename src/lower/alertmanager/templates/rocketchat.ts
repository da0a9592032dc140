import { linkTemplates } from './links.js';
import { rocketchatMarkup } from './markup/markdown.js';
import { messageTemplates } from './message.js';

/** An attachment; its buttons silence all of the notification. */
export const rocketchatTemplates = {
  ...messageTemplates('rocketchat', rocketchatMarkup, { silences: [] }),
  needs: [linkTemplates],
};
