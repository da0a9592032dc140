import { HTML_FILTER } from '../html.js';
import { through } from '../source.js';
import { type Markup, rewriting } from './markup.js';
import { plainMarkup } from './plain.js';

/** Longer values are cut here. */
const MOST_SIGNS = 100;
/** What HTML writes as up to five signs. */
const GROWING = '<>&\'"+`';
const MOST_GROWING = 10;

/**
 * The few tags that Telegram knows; Go's HTML templates escape every value. A message of more than 4,096 signs is lost
 * (until 0.33 it was cut inside of a tag, which Telegram refuses), so values are cut.
 * https://core.telegram.org/bots/api#html-style
 */
export const telegramMarkup: Markup = {
  ...plainMarkup,
  text: pipeline => through('atalaya.telegram.cut', pipeline),
  bold: source => `<b>${source}</b>`,
  link: (words, url) => `<a href="${url}">${words}</a>`,
  gap: '  ',
  filter: HTML_FILTER,
  templates: rewriting('atalaya.telegram.cut', [
    [`(?s)^(.{${MOST_SIGNS}}).+$`, '$1…'],
    [`(?s)^((?:[^${GROWING}]*[${GROWING}]){${MOST_GROWING}}).+$`, '$1…'],
  ]),
};
