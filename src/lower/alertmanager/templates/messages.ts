import { chatMessage, type Layout } from './chat.js';
import { linkTemplates } from './links.js';
import { jiraMarkup } from './markup/jira.js';
import {
  discordMarkup,
  mattermostMarkup,
  msteamsMarkup,
  rocketchatMarkup,
  webexMarkup,
} from './markup/markdown.js';
import type { Markup } from './markup/markup.js';
import { wechatMarkup } from './markup/plain.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';
import { title } from './title.js';

/** Formats that are a message in a markup of their own, most of them with a title. */
export const messages = {
  /** An embed, which has no buttons. */
  discord: withTitle('discord', discordMarkup),
  /** The description of an issue, whose summary is text. */
  jira: {
    name: 'jira',
    needs: [textTemplates],
    content: environment =>
      [jiraMarkup.templates, define('atalaya.jira.description', chatMessage(environment, jiraMarkup))].join(
        '\n',
      ),
  },
  /** An attachment. */
  mattermost: { ...withTitle('mattermost', mattermostMarkup), needs: [linkTemplates] },
  /** A card of either form. */
  msteams: withTitle('msteams', msteamsMarkup),
  /** An attachment; its buttons silence all of the notification. */
  rocketchat: { ...withTitle('rocketchat', rocketchatMarkup, { silences: [] }), needs: [linkTemplates] },
  webex: headed('webex', webexMarkup),
  wechat: headed('wechat', wechatMarkup),
} as const satisfies Readonly<Record<string, TemplateFile>>;

/** The templates of a format that has a title and a message. */
function withTitle(name: string, markup: Markup, layout: Layout = {}): TemplateFile {
  return {
    name,
    content: environment =>
      [
        markup.templates,
        define(`atalaya.${name}.title`, title(markup)),
        define(`atalaya.${name}.message`, chatMessage(environment, markup, layout)),
      ].join('\n'),
  };
}

/** The template of a format that has a message alone: its first line is the title. */
function headed(name: string, markup: Markup): TemplateFile {
  const { bold, lineEnd, templates } = markup;
  return {
    name,
    content: environment =>
      [
        templates,
        define(
          `atalaya.${name}.message`,
          `${bold(title(markup))}${lineEnd}\n${chatMessage(environment, markup)}`,
        ),
      ].join('\n'),
  };
}
