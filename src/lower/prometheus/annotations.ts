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
import { type QuantityText, quantity } from '../shared/quantity.js';

/** What an alert says to people, as Go templates by name. */
export function annotations(alert: Alert, { grafana }: Pick<System, 'grafana'>): Record<string, string> {
  const amount = quantity(alert.unit, alert.threshold?.value);
  const render = (text: Text) => rendered(text, alert, amount);
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

function rendered(text: Text, alert: Alert, amount: QuantityText): string {
  return text.map(part => template(part, alert, amount)).join('');
}

function template(part: TextPart, alert: Alert, amount: QuantityText): string {
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
  alert: Alert,
  amount: QuantityText,
): string {
  const branches = sortedBy(Object.entries(texts), ([value]) => value).map(
    ([value, text], index) =>
      goAction(`${index === 0 ? 'if' : 'else if'} eq ${labelOf(label)} ${goString(value)}`) +
      rendered(text, alert, amount),
  );
  return branches.length === 0 ? '' : branches.join('') + goAction('end');
}

/** `$labels` holds the labels of the expression alone; those that the rule adds are known now, and win. */
function labelValue(name: string, alert: Alert): string {
  const added = ownValue(alert.labels, name);
  if (added !== undefined) return goText(added);
  return goAction(labelOf(name));
}

function labelOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `$labels.${name}` : `(index $labels ${goString(name)})`;
}
