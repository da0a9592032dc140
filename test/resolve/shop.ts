import {
  counter,
  escalation,
  gauge,
  histogram,
  immediately,
  oneOf,
  type SystemInput,
  secretFile,
  slack,
  system,
  text,
} from 'atalaya';
import type { Dashboard, Panel } from '../../src/model/index.js';
import { print } from '../../src/promql/index.js';
import { resolve } from '../../src/resolve/index.js';
import { type Alone, alone } from '../fixtures/system.js';

export const requests = counter('shop_requests_total', {
  help: 'Requests.',
  labels: { method: oneOf('GET', 'POST'), path: text(), status: text() },
});
export const latency = histogram('shop_latency_seconds', {
  help: 'Time to answer.',
  labels: { path: text() },
  buckets: [0.1, 1, 10],
});
export const queue = gauge('shop_queue_length', { help: 'Orders that wait.', unit: 'orders' });
export const hits = gauge('shop_hit_ratio', { help: 'Answers from the cache.', labels: { cache: text() } });
export const cost = counter('shop_cost_usd_total', { help: 'Money spent.', labels: { kind: text() } });

export const chat = slack('chat', { channel: '#shop', url: secretFile('slack_url') });
const onCall = escalation('on-call', {
  cooldown: '15m',
  info: [immediately(chat)],
  warning: [immediately(chat)],
  critical: [immediately(chat)],
});

/** The model of a shop with these parts; throws what is wrong with it. */
export function shopWith(parts: Partial<SystemInput>): Alone {
  const resolved = resolveShop(parts);
  const [only] = resolved.ok ? resolved.value.model.environments : [];
  if (only === undefined) throw new Error(JSON.stringify(resolved.diagnostics, null, 2));
  return alone(only);
}

/** What is wrong with a shop of these parts: `code at path`, without the shop's own name. */
export function problemsOf(parts: Partial<SystemInput>): readonly string[] {
  return resolveShop(parts).diagnostics.map(
    ({ code, path: [, ...inside] }) => `${code} at ${inside.join(' > ')}`,
  );
}

function resolveShop(parts: Partial<SystemInput>) {
  const defined = system('shop', {
    title: 'Shop',
    metrics: [requests, latency, queue, hits, cost],
    escalation: onCall,
    watchdog: { notifies: [chat] },
    fallback: [chat],
    runbooks: 'https://runbooks.example.com/',
    grafana: { url: 'https://grafana.example.com/' },
    ...parts,
  } as SystemInput & { escalation: typeof onCall });
  return resolve([defined]);
}

/** All panels of a dashboard, by key. */
export function panelsOf({ rows }: Dashboard): Readonly<Record<string, Panel>> {
  return Object.fromEntries(rows.flatMap(({ panels }) => panels.map(panel => [panel.key, panel])));
}

/** What its first query asks. */
export function exprOf(panel: Panel | undefined): string | undefined {
  const query = panel?.queries[0];
  return query?.type === 'metrics' ? print(query.expr) : query?.text;
}
