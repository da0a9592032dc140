import { formatDuration, ownValue } from '../../core/index.js';
import type { Alert, Delivery, Receiver, System, Text, TextPart } from '../../model/index.js';
import { code, type Inline, joined, link, md } from '../shared/markdown/index.js';
import { quantity } from '../shared/quantity.js';
import { place } from './places.js';

/** A text of an alert's. Its holes are named, since nothing has fired. */
export function textOf(text: Text, alert: Alert): Inline {
  return joined(
    text.map(part => partOf(part, alert)),
    '',
  );
}

function partOf(part: TextPart, alert: Alert): Inline {
  if (typeof part === 'string') return spaced(part);
  switch (part.type) {
    case 'label':
      return md`${ownValue(alert.labels, part.name) ?? `‹${part.name}›`}`;
    case 'value':
      return md`‹value›`;
    case 'threshold':
      return alert.threshold === undefined ? md`‹threshold›` : md`${limit(alert, alert.threshold.value)}`;
    case 'choice':
      return joined(
        Object.entries(part.texts)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([value, text]) => md`${code(`${part.label}="${value}"`)}: ${textOf(text, alert)}`),
        ' ',
      );
  }
}

/** Escaping trims, and the parts of a text stand close to each other. */
function spaced(text: string): Inline {
  const inner = text.trim() === '' ? md`` : md`${text}`;
  return md`${/^\s/.test(text) ? SPACE : md``}${inner}${/\S\s+$/.test(text) ? SPACE : md``}`;
}

const SPACE = md` `;

/** What the condition is compared with: `> 5%`. */
export function thresholdOf(alert: Alert): Inline | undefined {
  const { threshold } = alert;
  return threshold && code(`${threshold.operator} ${limit(alert, threshold.value)}`);
}

function limit({ unit, threshold }: Alert, value: number): string {
  return quantity(unit, threshold?.value).print(value);
}

/** Where a notification goes: `#alerts`, an address. Undefined where only the name says it. */
export function addressOf({ options }: Receiver): string | undefined {
  const { channel, to, url } = options as { channel?: unknown; to?: unknown; url?: unknown };
  const words = [channel, to, url].flat().filter((word): word is string => typeof word === 'string');
  return words.length === 0 ? undefined : words.join(', ');
}

/** Receivers by name, each with where it goes; `base` leads from the page to the catalogue's folder. */
export function receiversOf({ receivers }: System, names: readonly string[], base = ''): Inline {
  return joined(
    names.map(name => {
      const receiver = receivers.find(each => each.name === name);
      const address = receiver && addressOf(receiver);
      const shown = link(name, `${base}${place.receiver(name)}`);
      return address?.startsWith('#') ? md`${shown} (${code(address)})` : shown;
    }),
  );
}

/** When a delivery is made at all: `during business-hours`. Empty for always. */
export function timesOf({ activeTimeIntervals, muteTimeIntervals }: Delivery): Inline {
  return joined([
    ...activeTimeIntervals.map(name => md`during ${code(name)}`),
    ...muteTimeIntervals.map(name => md`outside of ${code(name)}`),
  ]);
}

export const duration = (ms: number): string => formatDuration(ms);

/** `1 alert`, `2 alerts`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** How long a condition holds before it fires. */
export const holding = (ms: number): string => (ms === 0 ? 'at once' : `after ${formatDuration(ms)}`);
