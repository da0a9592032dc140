import { FILTER } from '../silence.js';
import { through } from '../source.js';
import { type Markup, rewriting, ZERO_WIDTH_SPACE } from './markup.js';

/** Values as they are. */
export const plainMarkup: Markup = {
  text: pipeline => `{{ ${pipeline} }}`,
  url: pipeline => `{{ ${pipeline} }}`,
  bold: source => source,
  link: (words, url) => `${words}: ${url}`,
  gap: '\n',
  lineEnd: '',
  filter: FILTER,
  templates: '',
};

/** For a field that is one line: some services refuse a title with a line break, and the notification is lost. */
export const lineMarkup: Markup = {
  ...plainMarkup,
  text: pipeline => through('atalaya.line', pipeline),
  templates: rewriting('atalaya.line', [['\\s+', ' ']]),
};

/** WeCom makes a link of `<a href>` inside of a text. */
export const wechatMarkup: Markup = {
  ...plainMarkup,
  text: pipeline => through('atalaya.wechat.escape', pipeline),
  templates: rewriting('atalaya.wechat.escape', [['<', `<${ZERO_WIDTH_SPACE}`]]),
};
