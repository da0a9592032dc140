import type { Notification } from '../../src/notify/index.js';
import type { Performance, Run } from './perform.js';
import type { Arrival } from './sink.js';

/** One message in one form, expected or observed. */
export interface Message {
  readonly timeMs: number;
  readonly place: string;
  readonly groupKey: string;
  readonly status: string;
  /** `Joined/x`, `Joined/y ended`. */
  readonly alerts: readonly string[];
}

export function messagesOf({ expected, observed }: Performance): {
  readonly expected: Message[];
  readonly observed: Message[];
} {
  return {
    expected: expected.map(each => message(each, each.timeMs)).sort(order),
    observed: observed.map(each => message(each, each.time)).sort(order),
  };
}

function message({ place, groupKey, status, alerts }: Notification | Arrival, timeMs: number): Message {
  const words = alerts.map(({ labels, status: own }) => `${labels.alertname}/${labels.unit} ${own}`).sort();
  return { timeMs, place, groupKey, status, alerts: words };
}

/** By place and group, then by time: what two groups are told at once comes in any order. */
function order(a: Message, b: Message): number {
  const [left, right] = [a, b].map(({ place, groupKey }) => `${place} ${groupKey}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : a.timeMs - b.timeMs;
}

/** Scenario by scenario, what was expected when and what each pair did, in seconds. */
export function table(runs: readonly Run[]): string {
  const lines = runs[0]?.performances.flatMap(({ scenario }, index) => [
    `\n${scenario.name}`,
    ...runs.flatMap(({ pair, performances }) => {
      const { expected, observed } = messagesOf(performances[index] as Performance);
      return [
        `  ${pair.padEnd(10)} expected  ${sequence(expected)}`,
        `  ${''.padEnd(10)} observed  ${sequence(observed)}`,
      ];
    }),
  ]);
  const lags = runs.map(({ pair, lagMs }) => `${pair} ${lagMs} ms`).join(', ');
  return `${(lines ?? []).join('\n')}\n\nlag of the machine: ${lags}\n`;
}

function sequence(messages: readonly Message[]): string {
  const places = [...new Set(messages.map(({ place }) => place))];
  return places
    .map(place => {
      const times = messages
        .filter(each => each.place === place)
        .map(({ timeMs, status }) => `${(timeMs / 1000).toFixed(1)}${status === 'resolved' ? ' ended' : ''}`);
      return `${place}: ${times.join(' ')}`;
    })
    .join(' | ');
}
