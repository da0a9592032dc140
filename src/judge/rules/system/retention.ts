import { formatDuration, sortedBy } from '../../../core/index.js';
import { USUAL_RETENTION_MS } from '../../../model/index.js';
import { lookBackMs } from '../../../promql/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly rule: string;
  readonly lookBack: number;
  readonly retention: number;
  readonly given: boolean;
}

/**
 * A rule that reads more of the past than Prometheus keeps says something else than it seems to. Where Prometheus is
 * somebody else's and the definitions do not say how long it keeps samples, that is not known.
 */
export const retention = rule({
  code: 'system/retention',
  severity: 'warning',
  needs: ['model', 'environment'],
  message: ({ rule, lookBack, retention, given }: Facts) =>
    `${rule} looks back ${formatDuration(lookBack)}, but Prometheus keeps samples for ${formatDuration(retention)}${given ? '' : ' by default'}`,
  help: ({ lookBack }) => `set prometheus.retention to ${formatDuration(lookBack)} or more`,
  wrong: {
    'system.ts': `
export default system('shop', {
  ...shop,
  prometheus: { retention: '7d' },
  rules: [alert('FewOrders', { ...words, when: orders.rate('30d').lt(1) })],
});`,
  },
  right: {
    'system.ts': `
export default system('shop', {
  ...shop,
  prometheus: { retention: '30d' },
  rules: [alert('FewOrders', { ...words, when: orders.rate('30d').lt(1) })],
});`,
  },
  check: ({ model: { recordings, alerts }, environment: { prometheus, stack, origin } }) => {
    const { retentionMs } = prometheus;
    if (retentionMs === undefined && stack === undefined) return [];
    const retention = retentionMs ?? USUAL_RETENTION_MS;
    const all = [...recordings, ...alerts].map(({ name, expr }) => ({
      rule: name,
      lookBack: lookBackMs(expr),
    }));
    const [furthest] = sortedBy(all, each => each.rule).sort((a, b) => b.lookBack - a.lookBack);
    if (furthest === undefined || furthest.lookBack <= retention) return [];
    return [
      {
        facts: { ...furthest, retention, given: retentionMs !== undefined },
        place: { path: [...origin, 'prometheus', 'retention'] },
      },
    ];
  },
});
