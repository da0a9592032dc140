/** Files of Go templates, such as Alertmanager loads. A document is the text itself. */
export type { TemplateCall, TemplateText } from './read.js';
