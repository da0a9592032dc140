import { annotation, label } from '../../../model/index.js';

/** Pipelines of an alert, where the dot is one. Alerts that are not ours lack some of these: they print as nothing. */
export const alert = {
  what: `or .Annotations.${annotation.summary} .Labels.alertname`,
  description: `.Annotations.${annotation.description}`,
  action: `.Annotations.${annotation.action}`,
  value: `.Annotations.${annotation.value}`,
  threshold: `.Annotations.${annotation.threshold}`,
  /** Labels that tell this alert from others of the same rule. */
  where: `(.Labels.Remove (stringSlice "alertname" ${Object.values(label)
    .map(name => `"${name}"`)
    .join(' ')})).SortedPairs`,
} as const;

/** Where a person goes next: the words of the link, and the annotation that holds the address. */
export const PLACES = [
  { words: 'Runbook', url: `.Annotations.${annotation.runbook}` },
  { words: 'Dashboard', url: `.Annotations.${annotation.dashboard}` },
  { words: 'Panel', url: `.Annotations.${annotation.panel}` },
] as const;

/** A message names this many alerts; more are only counted. */
export const MOST_ALERTS = 10;

/** Loops over the alerts of one status: the dot becomes the alert, `$` stays the notification. */
export function eachAlert(status: 'Firing' | 'Resolved', body: string): string {
  return `{{ range $index, $alert := .Alerts.${status} }}{{ if lt $index ${MOST_ALERTS} }}${body}{{ end }}{{ end }}`;
}

/** `body` where the pipeline is not empty. */
export function given(pipeline: string, body: string): string {
  return `{{ if ${pipeline} }}${body}{{ end }}`;
}
