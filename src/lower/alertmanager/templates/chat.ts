import type { Environment } from '../../../model/index.js';
import { SINCE } from './common.js';
import { alert, PLACES } from './fields.js';
import type { Markup } from './markup/markup.js';
import { acknowledge, type SilenceLink, silence, silenceUrl } from './silence.js';
import { eachAlert, given, lineGiven, MOST_ALERTS, moment } from './source.js';

/** How a message is laid out. */
export interface Layout {
  /** Links that silence an alert; none for a format with buttons. Default: both. */
  readonly silences?: readonly SilenceLink[];
  /** How many alerts are listed. */
  readonly most?: number;
  /** Whether links stand with each alert. False where something else holds those of the notification. */
  readonly links?: boolean;
}

/**
 * A message of lines: each alert with what, how bad, where, since when, what to do and where to look; then those that
 * are over. The dot is the notification.
 */
export function chatMessage(environment: Environment, markup: Markup, layout: Layout = {}): string {
  const { most = MOST_ALERTS } = layout;
  return [
    firingAlerts(environment, markup, layout),
    resolvedAlerts(markup, layout),
    given(
      `gt (len .Alerts) ${most}`,
      `{{ len .Alerts.Firing }} firing, {{ len .Alerts.Resolved }} resolved: the first ${most} of each are listed.`,
    ),
  ].join('');
}

export function firingAlerts(
  environment: Environment,
  markup: Markup,
  { most, ...layout }: Layout = {},
): string {
  return eachAlert('Firing', firing(environment, markup, layout), most);
}

export function resolvedAlerts({ text, bold, lineEnd }: Markup, { most }: Layout = {}): string {
  const over = `${bold('Resolved:')} ${text(alert.what)}, at {{ ${moment('.EndsAt')} }}${lineEnd}\n`;
  return eachAlert('Resolved', over, most);
}

function firing(
  environment: Environment,
  markup: Markup,
  { silences = [acknowledge, silence], links = true }: Layout,
) {
  const { text, bold, lineEnd } = markup;
  const limit = given(alert.threshold, ` (limit ${text(alert.threshold)})`);
  const line = (pipeline: string, words: string) => lineGiven(pipeline, words + lineEnd);
  return [
    // The title says it of a single one.
    line('gt (len $.Alerts) 1', bold(text(alert.what))),
    line(alert.description, text(alert.description)),
    line(alert.value, `${bold('Value:')} ${text(alert.value)}${limit}`),
    where(markup),
    `${bold('Since:')} {{ template "${SINCE}" . }}${lineEnd}\n`,
    line(alert.action, `${bold('What to do:')} ${text(alert.action)}`),
    links ? `${placeLinks(markup)}${silenceLinks(environment, markup, silences, '.Labels')}\n` : '',
    '\n',
  ].join('');
}

function where({ text, bold, lineEnd }: Markup): string {
  const pairs = `{{ range $n, $label := . }}{{ if $n }}, {{ end }}${text('.Name')}=${text('.Value')}{{ end }}`;
  return `{{ with ${alert.where} }}${bold('Where:')} ${pairs}${lineEnd}\n{{ end -}}\n`;
}

/** Where a person looks next. The dot is an alert. */
export function placeLinks({ link, url, gap }: Markup): string {
  return PLACES.map(place => given(place.url, link(place.words, url(place.url)) + gap)).join('');
}

/** Links that silence what has `labels`. */
export function silenceLinks(
  environment: Environment,
  { link, gap, filter }: Markup,
  silences: readonly SilenceLink[],
  labels: string,
): string {
  return silences.map(each => link(each.words, silenceUrl(environment, each, labels, filter)) + gap).join('');
}
