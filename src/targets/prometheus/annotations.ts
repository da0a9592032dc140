import { type Alert, annotation, type Text, type TextPart } from '../../model/index.js';
import { goAction, goString, goText } from '../shared/go-template.js';
import { type Quantity, quantity } from './quantity.js';

/** What an alert says to people, as Go templates by name. */
export function annotations(alert: Alert): Record<string, string> {
  const amount = quantity(alert.unit, alert.threshold?.value);
  const render = (text: Text) => text.map(part => template(part, alert, amount)).join('');
  const { threshold, panel } = alert;
  const all: Record<string, string | undefined> = {
    [annotation.summary]: render(alert.summary),
    [annotation.description]: render(alert.description),
    [annotation.action]: render(alert.action),
    [annotation.value]: threshold && amount.value,
    [annotation.threshold]: threshold && `${threshold.operator} ${amount.print(threshold.value)}`,
    [annotation.runbook]: goText(alert.runbookUrl),
    [annotation.dashboard]: alert.dashboardUrl && goText(alert.dashboardUrl),
    [annotation.panel]: alert.panelUrl && goText(alert.panelUrl),
    [annotation.dashboardUid]: panel?.dashboardUid,
    [annotation.panelId]: panel && String(panel.panelId),
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}

function template(part: TextPart, alert: Alert, amount: Quantity): string {
  if (typeof part === 'string') return goText(part);
  switch (part.type) {
    case 'label':
      return labelValue(part.name, alert);
    case 'value':
      return amount.value;
    case 'threshold':
      return alert.threshold === undefined ? '' : amount.print(alert.threshold.value);
  }
}

/** `$labels` holds the labels of the expression alone; those that the rule adds are known now, and win. */
function labelValue(name: string, alert: Alert): string {
  const added = alert.labels[name];
  if (added !== undefined) return goText(added);
  return goAction(/^[A-Za-z_]\w*$/.test(name) ? `$labels.${name}` : `index $labels ${goString(name)}`);
}
