import type { Alert } from '../model/index.js';
import { type Metrics, metricsUsed } from '../promql/index.js';
import type { Shown } from './panel-queries.js';

/** What the metrics say of themselves, and which alerts watch them: the description that nobody had to write. */
export function describe(shown: readonly Shown[], alerts: readonly Alert[], metrics: Metrics): string {
  const names = new Set(shown.flatMap(({ ast }) => metricsUsed(ast)));
  const helps = [...names].flatMap(name => {
    const base =
      metrics.signatures.get(name) ?? metrics.signatures.get(name.replace(/_(bucket|sum|count)$/, ''));
    const { help } = (base ?? {}) as { readonly help?: string };
    return help === undefined ? [] : [help];
  });
  const watched = [...new Set(alerts.map(({ name }) => name))].sort();
  return [...new Set(helps), ...(watched.length === 0 ? [] : [`Alerts: ${watched.join(', ')}.`])].join(' ');
}
