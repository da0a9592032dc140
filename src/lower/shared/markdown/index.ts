export { type Block, comment, fenced, heading, list, page, paragraph, table } from './blocks.js';
export { anchor, code, type Inline, joined, link, md } from './inline.js';
