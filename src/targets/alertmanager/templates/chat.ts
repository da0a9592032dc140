import type { System } from '../../../model/index.js';
import { moment } from './common.js';
import { alert, eachAlert, given, MOST_ALERTS, PLACES } from './fields.js';
import type { Markup } from './markup.js';
import { acknowledge, silence } from './silence.js';

/**
 * A message of lines: each alert with what, how bad, where, since when, what to do and where to look; then those that
 * are over. The dot is the notification.
 */
export function chatMessage(system: System, markup: Markup): string {
  return [
    eachAlert('Firing', firing(system, markup)),
    eachAlert('Resolved', resolved(markup)),
    given(
      `gt (len .Alerts) ${MOST_ALERTS}`,
      `… of {{ len .Alerts.Firing }} firing and {{ len .Alerts.Resolved }} resolved, the first ${MOST_ALERTS} of each.\n`,
    ),
  ].join('');
}

function firing(system: System, markup: Markup): string {
  const { text, bold, link } = markup;
  const limit = given(alert.threshold, ` (limit ${text(alert.threshold)})`);
  const places = PLACES.map(({ words, url }) => given(url, `${link(words, markup.url(url))}\n`));
  const silences = [acknowledge, silence].map(({ words, url }) =>
    link(words, url(system, '.Labels', 'text')),
  );
  return [
    `${bold(text(alert.what))}\n`,
    given(alert.description, `${text(alert.description)}\n`),
    given(alert.value, `${bold('Value')} ${text(alert.value)}${limit}\n`),
    where(markup),
    `${bold('Since')} {{ template "atalaya.since" $alert }}\n`,
    given(alert.action, `${bold('What to do')} ${text(alert.action)}\n`),
    ...places,
    ...silences.map(line => `${line}\n`),
    '\n',
  ].join('');
}

function where({ text, bold }: Markup): string {
  const pair = `{{ if $n }}, {{ end }}${text('$label.Name')}=${text('$label.Value')}`;
  return given(alert.where, `${bold('Where')} {{ range $n, $label := ${alert.where} }}${pair}{{ end }}\n`);
}

function resolved({ text, bold }: Markup): string {
  return `${bold('Resolved')} ${text(alert.what)} at {{ ${moment('.EndsAt')} }}\n`;
}
