import { label, type System } from '../../../model/index.js';
import { goText } from '../../shared/go-template.js';

/** Links that write a silence, for one alert (`.Labels`) or for all of a notification (`.CommonLabels`). */
export interface SilenceLink {
  readonly words: string;
  /** Template source. In HTML Go's templates encode what stands in an `href` by themselves. */
  readonly url: (system: System, labels: string, format: 'text' | 'html') => string;
}

/**
 * Stops the steps after the first: those who were told first still hear that it is over, which Alertmanager swallows
 * where a silence holds.
 */
export const acknowledge: SilenceLink = {
  words: 'Acknowledge',
  url: (system, labels, format) =>
    form(system, labels, format, encodeURIComponent(`,${label.escalation}=~"[1-9].*"`)),
};

export const silence: SilenceLink = {
  words: 'Silence',
  url: (system, labels, format) => form(system, labels, format, ''),
};

/** The address of Alertmanager's page, without a slash at the end, in a template whose `$` is the notification. */
export function alertmanagerUrl({ alertmanager: { url } }: System): string {
  return url === undefined ? '{{ $.ExternalURL }}' : goText(url.replace(/\/+$/, ''));
}

function form(system: System, labels: string, format: 'text' | 'html', step: string): string {
  const encoded = format === 'html' ? '' : ' | urlquery | reReplaceAll "[+]" "%20"';
  const others =
    `{{ range ${labels}.SortedPairs }}{{ if and (ne .Name "alertname") (ne .Name "${label.escalation}") }}` +
    `{{ .Name }}%3D{{ printf "%q" .Value${encoded} }}%2C{{ end }}{{ end }}`;
  // Last, because the form takes no comma there, and every alert has a name.
  const name =
    `alertname{{ if ${labels}.alertname }}%3D{{ printf "%q" ${labels}.alertname${encoded} }}` +
    `{{ else }}${encodeURIComponent('=~".+"')}{{ end }}`;
  return `${alertmanagerUrl(system)}/#/silences/new?filter=%7B${others}${name}${step}%7D`;
}
