import type { System } from '../../../model/index.js';
import { FILTER, SINCE } from './common.js';
import { alert, PLACES } from './fields.js';
import type { Markup } from './markup.js';
import { type SilenceLink, silenceUrl } from './silence.js';
import { eachAlert, given, lineGiven, MOST_ALERTS, moment } from './source.js';

/**
 * A message of lines: each alert with what, how bad, where, since when, what to do and where to look; then those that
 * are over. The dot is the notification. A format with buttons needs no links for silences.
 */
export function chatMessage(system: System, markup: Markup, silences: readonly SilenceLink[]): string {
  return [
    eachAlert('Firing', firing(system, markup, silences)),
    eachAlert('Resolved', resolved(markup)),
    given(
      `gt (len .Alerts) ${MOST_ALERTS}`,
      `{{ len .Alerts.Firing }} firing, {{ len .Alerts.Resolved }} resolved: the first ${MOST_ALERTS} of each are listed.`,
    ),
  ].join('');
}

function firing(system: System, markup: Markup, silences: readonly SilenceLink[]): string {
  const { text, bold } = markup;
  const limit = given(alert.threshold, ` (limit ${text(alert.threshold)})`);
  return [
    // The title says it of a single one.
    lineGiven('gt (len $.Alerts) 1', bold(text(alert.what))),
    lineGiven(alert.description, text(alert.description)),
    lineGiven(alert.value, `${bold('Value:')} ${text(alert.value)}${limit}`),
    where(markup),
    `${bold('Since:')} {{ template "${SINCE}" . }}\n`,
    lineGiven(alert.action, `${bold('What to do:')} ${text(alert.action)}`),
    `${links(system, markup, silences)}\n\n`,
  ].join('');
}

function where({ text, bold }: Markup): string {
  const pairs = `{{ range $n, $label := . }}{{ if $n }}, {{ end }}${text('.Name')}=${text('.Value')}{{ end }}`;
  return `{{ with ${alert.where} }}${bold('Where:')} ${pairs}\n{{ end -}}\n`;
}

function links(system: System, { link, url, gap }: Markup, silences: readonly SilenceLink[]): string {
  return [
    ...PLACES.map(place => given(place.url, link(place.words, url(place.url)) + gap)),
    ...silences.map(each => link(each.words, silenceUrl(system, each, '.Labels', FILTER)) + gap),
  ].join('');
}

function resolved({ text, bold }: Markup): string {
  return `${bold('Resolved:')} ${text(alert.what)}, at {{ ${moment('.EndsAt')} }}\n`;
}
