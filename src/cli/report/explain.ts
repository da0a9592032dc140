export { renderExplainJson } from './explain-json.js';
export { renderExplainText } from './explain-text.js';
