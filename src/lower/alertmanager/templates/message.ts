import { chatMessage, type Layout } from './chat.js';
import type { Markup } from './markup/markup.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

/** The templates of a format that has a title and a message. */
export function messageTemplates(name: string, markup: Markup, layout: Layout = {}): TemplateFile {
  return {
    name,
    content: system =>
      [
        markup.templates,
        define(`atalaya.${name}.title`, title(markup)),
        define(`atalaya.${name}.message`, chatMessage(system, markup, layout)),
      ].join('\n'),
  };
}

/** The templates of a format that has a message alone: its first line is the title. */
export function titledTemplates(name: string, markup: Markup, layout: Layout = {}): TemplateFile {
  const { bold, lineEnd, templates } = markup;
  return {
    name,
    content: system =>
      [
        templates,
        define(
          `atalaya.${name}.message`,
          `${bold(title(markup))}${lineEnd}\n${chatMessage(system, markup, layout)}`,
        ),
      ].join('\n'),
  };
}
