import { msteamsMarkup } from './markup/markdown.js';
import { messageTemplates } from './message.js';

/** A card of either form. */
export const msteamsTemplates = messageTemplates('msteams', msteamsMarkup);
