/** Names in the characters that every release reads. Newer ones take any, and quote them. */
export const LABEL_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
export const METRIC_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

export const A_LABEL_NAME = 'a label name: letters, digits and underscores, no digit in front';
