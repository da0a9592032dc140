import type { Alert } from '../../model/index.js';
import { type Metrics, metricsUsed } from '../../promql/index.js';
import type { Shown } from './panel-queries.js';

/** What the person wrote, or what the metrics say of themselves; and which alerts watch what is shown. */
export function describe(
  written: string | undefined,
  shown: readonly Shown[],
  alerts: readonly Alert[],
  metrics: Metrics,
): string {
  const watched = [...new Set(alerts.map(({ name }) => name))].sort();
  const words = written === undefined ? helps(shown, metrics) : [written];
  return [...words, ...(watched.length === 0 ? [] : [`Alerts: ${watched.join(', ')}.`])].join(' ');
}

function helps(shown: readonly Shown[], metrics: Metrics): readonly string[] {
  const names = new Set(shown.flatMap(({ ast }) => metricsUsed(ast)));
  const found = [...names].flatMap(name => {
    const base =
      metrics.signatures.get(name) ?? metrics.signatures.get(name.replace(/_(bucket|sum|count)$/, ''));
    const { help } = (base ?? {}) as { readonly help?: string };
    return help === undefined ? [] : [help];
  });
  return [...new Set(found)];
}
