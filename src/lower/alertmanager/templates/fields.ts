import { annotation, label } from '../../../model/index.js';

const ofRule = ['alertname', ...Object.values(label)].map(name => `"${name}"`).join(' ');

/** Pipelines of an alert, where the dot is one. Alerts that are not ours lack some of these: they print as nothing. */
export const alert = {
  what: `or .Annotations.${annotation.summary} .Labels.alertname`,
  description: `.Annotations.${annotation.description}`,
  action: `.Annotations.${annotation.action}`,
  value: `.Annotations.${annotation.value}`,
  threshold: `.Annotations.${annotation.threshold}`,
  /** Labels that tell this alert from others of the same rule. */
  where: `(.Labels.Remove (stringSlice ${ofRule})).SortedPairs`,
} as const;

/** Where a person goes next: the words of the link, and the annotation that holds the address. */
export const PLACES = [
  { words: 'Runbook', url: `.Annotations.${annotation.runbook}` },
  { words: 'Dashboard', url: `.Annotations.${annotation.dashboard}` },
  { words: 'Panel', url: `.Annotations.${annotation.panel}` },
] as const;
