import { linkTemplates } from './links.js';
import { mattermostMarkup } from './markup/markdown.js';
import { messageTemplates } from './message.js';

/** An attachment. */
export const mattermostTemplates = {
  ...messageTemplates('mattermost', mattermostMarkup),
  needs: [linkTemplates],
};
