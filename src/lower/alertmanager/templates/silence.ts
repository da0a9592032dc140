import { goText } from '../../../gotemplate/index.js';
import { type Environment, label } from '../../../model/index.js';
import { define, through } from './source.js';

/** The template that prints labels as the matchers of a silence. */
export const FILTER = 'atalaya.filter';

/** A link that writes a silence. */
export interface SilenceLink {
  readonly words: string;
  /** Matchers besides the labels of what is silenced, percent-encoded. */
  readonly matchers: string;
}

/**
 * Stops the steps after the first: those who were told first still hear that it is over, which Alertmanager swallows
 * where a silence holds.
 */
export const acknowledge: SilenceLink = {
  words: 'Acknowledge',
  matchers: encodeURIComponent(`,${label.escalation}=~"[1-9].*"`),
};

export const silence: SilenceLink = { words: 'Silence', matchers: '' };

/**
 * The form for a silence on labels: `.Labels` of an alert, or `.CommonLabels` of a notification. `filter` is the
 * template that writes their matchers.
 */
export function silenceUrl(
  environment: Environment,
  { matchers }: SilenceLink,
  labels: string,
  filter: string,
): string {
  return `${alertmanagerUrl(environment)}/#/silences/new?filter=%7B${through(filter, labels)}${matchers}%7D`;
}

/** The address of Alertmanager's page, without a slash at the end, in a template whose `$` is the notification. */
export function alertmanagerUrl({ alertmanager: { url } }: Environment): string {
  return url === undefined ? '{{ $.ExternalURL }}' : goText(url.replace(/\/+$/, ''));
}

/** Percent-encodes what `urlquery` does, but a space as Alertmanager's page reads it. Not for HTML, which encodes by itself. */
const ENCODED = ' | urlquery | reReplaceAll "[+]" "%20"';

/** A template that prints labels, but for the step, as the matchers of a silence. */
export function filterTemplate(name: string, format: 'text' | 'html'): string {
  const encoded = format === 'text' ? ENCODED : '';
  return define(
    name,
    [
      `{{ range .SortedPairs }}{{ if and (ne .Name "alertname") (ne .Name "${label.escalation}") -}}`,
      `{{ .Name }}%3D{{ printf "%q" .Value${encoded} }}%2C`,
      '{{- end }}{{ end -}}',
      // Last, because the form takes no comma there, and every alert has a name.
      `alertname{{ if .alertname }}%3D{{ printf "%q" .alertname${encoded} }}{{ else }}${encodeURIComponent('=~".+"')}{{ end }}`,
    ].join('\n'),
  );
}
