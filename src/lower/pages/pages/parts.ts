import { type Alert, GENERATED, label, type System } from '../../../model/index.js';
import {
  type Block,
  code,
  comment,
  type Inline,
  joined,
  link,
  list,
  md,
  table,
} from '../../shared/markdown/index.js';
import { place } from '../places.js';
import type { Told } from '../who-is-told.js';
import { duration, receiversOf, timesOf } from '../words.js';

/** Stands in front of every page. */
export const NOTE = comment(GENERATED);

/** Facts by name; those that are absent are left out. */
export function facts(pairs: readonly (readonly [string, Inline | undefined])[]): Block {
  return list(pairs.flatMap(([name, value]) => (value === undefined ? [] : [md`**${name}:** ${value}`])));
}

/** Labels with their values: `severity="critical"`. */
export function labelsOf(labels: Readonly<Record<string, string>>): Inline | undefined {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length === 0 ? undefined : joined(pairs.map(([name, value]) => code(`${name}="${value}"`)));
}

/** Who hears of an alert, and when. `base` leads from the page to the catalogue's folder. */
export function timeLineTable(system: System, told: readonly Told[], base = ''): Block {
  return table(
    ['At the latest after', 'Notifies', 'Again every', 'Step'],
    told.map(({ step, delivery, latestMs, repeatMs }) => {
      const times = timesOf(delivery);
      const who = receiversOf(system, delivery.notifies, base);
      return [
        md`${duration(latestMs)}`,
        times.markdown === '' ? who : md`${who}, ${times}`,
        md`${duration(repeatMs)}`,
        code(`${label.escalation}="${step}"`),
      ];
    }),
  );
}

/** The policy that serves it, as a link. */
export function policyLink(system: System, alert: Alert, base = ''): Inline | undefined {
  const policy = system.escalations.find(({ name }) => name === alert.labels[label.policy]);
  return policy && link(policy.name, base + place.policy(policy.name));
}
