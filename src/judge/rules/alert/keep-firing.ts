import { supports, type Version } from '../../../core/index.js';
import { rulesSince } from '../../../formats/rules/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly since: string;
  readonly version: Version;
}

/** Prometheus does not load a file with a field that it does not know. */
export const keepFiring = rule({
  code: 'alert/keep-firing',
  severity: 'error',
  needs: ['model'],
  message: ({ since, version }: Facts) =>
    `Prometheus has keepFiringFor since ${since}; this system runs ${version}, which does not load a rule with it`,
  help: ({ since }) => `run Prometheus ${since} or later and say so in prometheus.version, or leave it out`,
  wrong: {
    'system.ts': `
export default system('shop', {
  ...shop,
  prometheus: { version: '2.41' },
  rules: [alert('FewOrders', { ...words, when: orders.rate('1h').lt(1), keepFiringFor: '5m' })],
});`,
  },
  right: {
    'system.ts': `
export default system('shop', {
  ...shop,
  prometheus: { version: '2.42' },
  rules: [alert('FewOrders', { ...words, when: orders.rate('1h').lt(1), keepFiringFor: '5m' })],
});`,
  },
  check: ({ model: { alerts, prometheus } }) => {
    const { version } = prometheus;
    const since = rulesSince('groups.rules.keep_firing_for');
    if (since === undefined || supports(version, since)) return [];
    return alerts
      .filter(({ keepFiringForMs }) => keepFiringForMs !== undefined)
      .map(({ origin }) => ({ facts: { since, version }, place: { path: [...origin, 'keepFiringFor'] } }));
  },
});
