import { describe, expect, it } from 'vitest';
import { lower, outputNames } from '../../src/lower/index.js';
import type {
  AlertmanagerSettings,
  Environment,
  GrafanaSettings,
  PrometheusSettings,
} from '../../src/model/index.js';
import { aDashboard, aPanel } from '../fixtures/dashboard.js';
import { FILES } from '../fixtures/form.js';
import { aSlack } from '../fixtures/system.js';
import { EVERYTHING, stacked } from './stack/stacked.js';

/** The settings that a person may leave out, each with a value: one that is missing here does not compile. */
type Optional<T> = { readonly [K in keyof T as undefined extends T[K] ? K : never]-?: NonNullable<T[K]> };

const PROMETHEUS: Optional<PrometheusSettings> = {
  retentionMs: 30 * 86_400_000,
  features: ['promql-experimental-functions'],
};
const ALERTMANAGER: Optional<AlertmanagerSettings> = {
  smtp: { smarthost: 'mail:25', from: 'alerts@example.com', requireTls: true },
  url: 'https://alertmanager.example.com',
  lacks: ['slack'],
};
const GRAFANA: Optional<GrafanaSettings> = {
  url: 'https://grafana.example.com',
  prometheusName: 'Prometheus of the shop',
  alertmanagerUrl: 'http://alertmanager:9093',
  lokiUrl: 'http://loki:3100',
};

const logs = aPanel('logs', { key: 'logs' });
const system = stacked(EVERYTHING, {
  dashboards: [
    aDashboard({ rows: [{ key: 'main', id: 1, title: 'Main', collapsed: false, y: 0, panels: [logs] }] }),
  ],
  receivers: [aSlack('chat')],
});

/** All that a system comes to: its documents, or what is wrong with it. */
const lowered = (changed: Partial<Environment>) =>
  JSON.stringify(lower({ environments: [{ ...system, ...changed }] }, outputNames, FILES.paths));

/** The same without any of them, and with one. */
function differs<P extends 'prometheus' | 'alertmanager' | 'grafana'>(
  part: P,
  all: Partial<Environment[P]>,
  name: string,
): boolean {
  const kept = Object.entries(system[part]).filter(([key]) => !Object.hasOwn(all, key));
  const without = Object.fromEntries(kept) as unknown as Environment[P];
  const setting = { [name]: (all as Readonly<Record<string, unknown>>)[name] };
  return lowered({ [part]: without }) !== lowered({ [part]: { ...without, ...setting } });
}

describe('a setting that a person may leave out changes what comes out', () => {
  it.each(Object.keys(PROMETHEUS))('prometheus.%s', name => {
    expect(differs('prometheus', PROMETHEUS, name)).toBe(true);
  });
  // What a build lacks, no file says: rules look at it.
  it.each(Object.keys(ALERTMANAGER).filter(name => name !== 'lacks'))('alertmanager.%s', name => {
    expect(differs('alertmanager', ALERTMANAGER, name)).toBe(true);
  });
  it.each(Object.keys(GRAFANA))('grafana.%s', name => {
    expect(differs('grafana', GRAFANA, name)).toBe(true);
  });
});
