import { discordMarkup } from './markup/markdown.js';
import { messageTemplates } from './message.js';

/** An embed, which has no buttons. */
export const discordTemplates = messageTemplates('discord', discordMarkup);
