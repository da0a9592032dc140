import { type LogicalPath, sortedBy } from '../core/index.js';
import {
  type Alert,
  type PrometheusSettings,
  type Recording,
  type Stack,
  USUAL_RETENTION_MS,
} from '../model/index.js';
import { lookBackMs } from '../promql/index.js';
import { report } from './catalogue.js';
import type { Context } from './context.js';

interface Parts {
  readonly prometheus: PrometheusSettings;
  readonly recordings: readonly Recording[];
  readonly alerts: readonly Alert[];
  readonly stack: Stack | undefined;
}

/**
 * A rule that reads more of the past than there is says something else than it seems to, and nobody is told. Where
 * Prometheus is somebody else's and the definitions do not say how long it keeps samples, it is not known.
 */
export function noteShortRetention(
  { prometheus: { retentionMs }, recordings, alerts, stack }: Parts,
  path: LogicalPath,
  { note }: Pick<Context, 'note'>,
): void {
  if (retentionMs === undefined && stack === undefined) return;
  const retention = retentionMs ?? USUAL_RETENTION_MS;
  const rules = [...recordings, ...alerts].map(({ name, expr }) => ({ name, lookBack: lookBackMs(expr) }));
  const [furthest] = sortedBy(rules, ({ name }) => name).sort((a, b) => b.lookBack - a.lookBack);
  if (furthest === undefined || furthest.lookBack <= retention) return;
  const facts = { rule: furthest.name, lookBack: furthest.lookBack, retention };
  note(
    report(
      'system/retention',
      { ...facts, given: retentionMs !== undefined },
      { path: [...path, 'prometheus', 'retention'] },
    ),
  );
}
