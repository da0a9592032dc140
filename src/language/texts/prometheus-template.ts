/** A template that Prometheus would fill in: one that reads what only its templates know. */
const TEMPLATE =
  /\{\{[^{}]*(?:\$(?:labels|value|externalLabels|externalURL)|\.(?:Labels|Value|ExternalLabels|ExternalURL))\b[^{}]*\}\}/;

/** The first such template in a text. Texts are escaped, so that people would read the braces. */
export function prometheusTemplate(text: string): string | undefined {
  return TEMPLATE.exec(text)?.[0];
}

/** The same as a function of a text would say it: `{{ $labels.host }}` is `${labels.host}`. */
export function asFunction(template: string): string {
  const label = /\b[lL]abels\.([a-zA-Z_]\w*)/.exec(template)?.[1];
  const [given, hole] = label === undefined ? ['value', 'value'] : ['labels', `labels.${label}`];
  return `({ ${given} }) => \`… \${${hole}} …\``;
}
