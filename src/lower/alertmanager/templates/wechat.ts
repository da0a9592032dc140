import { wechatMarkup } from './markup/plain.js';
import { titledTemplates } from './message.js';

export const wechatTemplates = titledTemplates('wechat', wechatMarkup);
