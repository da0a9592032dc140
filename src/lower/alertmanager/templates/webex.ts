import { webexMarkup } from './markup/markdown.js';
import { titledTemplates } from './message.js';

export const webexTemplates = titledTemplates('webex', webexMarkup);
