import type { Legend } from '../../model/index.js';

/** `{{endpoint}}`: a legend, or a text of an annotation, as Grafana's template. */
export function legendFormat(legend: Legend): string {
  return legend.map(part => (typeof part === 'string' ? part : `{{${part.name}}}`)).join('');
}

/** True if it is the same for all series. */
export function isPlain(legend: Legend): boolean {
  return legend.every(part => typeof part === 'string');
}
