import { ownValue, sortedBy } from '../../core/index.js';
import { goAction, goString, goText } from '../../gotemplate/index.js';
import {
  type Alert,
  annotation,
  dashboardAddress,
  panelAddress,
  type System,
  type Text,
  type TextPart,
} from '../../model/index.js';
import { factOf } from '../../promql/index.js';
import { type QuantityText, quantity } from '../shared/quantity.js';

/** What an alert says to people, as Go templates by name. */
export function annotations(
  alert: Alert,
  { grafana, prometheus: { externalLabels } }: Pick<System, 'grafana' | 'prometheus'>,
): Record<string, string> {
  const amount = quantity(alert.unit, alert.threshold?.value);
  const render = (text: Text) => rendered(text, { ...alert, externalLabels }, amount);
  const { threshold, panel } = alert;
  const all: Record<string, string | undefined> = {
    [annotation.summary]: render(alert.summary),
    [annotation.description]: render(alert.description),
    [annotation.action]: render(alert.action),
    [annotation.value]: threshold && amount.value,
    [annotation.threshold]: threshold && `${threshold.operator} ${amount.print(threshold.value)}`,
    [annotation.runbook]: address(alert.runbookUrl),
    [annotation.dashboard]: panel && address(dashboardAddress(grafana.url, panel.dashboardUid)),
    [annotation.panel]: panel && address(panelAddress(grafana.url, panel)),
    [annotation.dashboardUid]: panel?.dashboardUid,
    [annotation.panelId]: panel && String(panel.panelId),
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}

/** An address, if it is known. */
function address(url: string | undefined): string | undefined {
  return url === undefined ? undefined : goText(url);
}

/** An alert, and the labels that Prometheus adds to all that it sends. */
interface Labelled extends Alert {
  readonly externalLabels: Readonly<Record<string, string>>;
}

function rendered(text: Text, alert: Labelled, amount: QuantityText): string {
  return text.map(part => template(part, alert, amount)).join('');
}

function template(part: TextPart, alert: Labelled, amount: QuantityText): string {
  if (typeof part === 'string') return goText(part);
  switch (part.type) {
    case 'label':
      return labelValue(part.name, alert);
    case 'value':
      return amount.value;
    case 'threshold':
      return alert.threshold === undefined ? '' : amount.print(alert.threshold.value);
    case 'choice':
      return choice(part, alert, amount);
  }
}

/** `{{ if eq $labels.x "a" }}…{{ else if eq $labels.x "b" }}…{{ end }}`, in canonical order of the values. */
function choice(
  { label, texts }: Extract<TextPart, { type: 'choice' }>,
  alert: Labelled,
  amount: QuantityText,
): string {
  const branches = sortedBy(Object.entries(texts), ([value]) => value).map(
    ([value, text], index) =>
      goAction(`${index === 0 ? 'if' : 'else if'} eq ${labelOf(label, alert)} ${goString(value)}`) +
      rendered(text, alert, amount),
  );
  return branches.length === 0 ? '' : branches.join('') + goAction('end');
}

/** What is known now stands in the text as it is. */
function labelValue(name: string, alert: Labelled): string {
  const added = ownValue(alert.labels, name);
  if (added !== undefined && factOf(alert.flow, name).presence === 'never') return goText(added);
  return goAction(labelOf(name, alert));
}

/** A label of the series, which alone `$labels` holds; where they may lack it, what is added instead. */
function labelOf(name: string, alert: Labelled): string {
  const own = memberOf('$labels', name);
  const added = addedLabel(name, alert);
  const { presence } = factOf(alert.flow, name);
  if (added === undefined || presence === 'surely') return own;
  return presence === 'never' ? added : `(or ${own} ${added})`;
}

/** The label that the rule adds, or the external one that Prometheus adds to what does not have it. */
function addedLabel(name: string, { labels, externalLabels }: Labelled): string | undefined {
  const added = ownValue(labels, name);
  if (added !== undefined) return goString(added);
  return Object.hasOwn(externalLabels, name) ? memberOf('$externalLabels', name) : undefined;
}

function memberOf(map: string, name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `${map}.${name}` : `(index ${map} ${goString(name)})`;
}
