import { formatDuration, supports } from '../../../core/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly delay: number;
  readonly version: string;
}

/**
 * Since 0.30 a group that waits begins anew when Alertmanager starts; of two Alertmanagers, the other one goes on counting.
 */
export const restarts = rule({
  code: 'external/restarts',
  severity: 'warning',
  needs: ['model'],
  message: ({ name, delay, version }: Facts) =>
    `later steps of ${name} can be up to ${formatDuration(delay)} late: Alertmanager ${version} restarts their delays when it starts`,
  help: () => 'run two Alertmanagers and list both in prometheus.alertmanagers, or own the rule',
  wrong: {
    'system.ts': `
const onCall = escalation('on-call', { cooldown: '15m', warning: [immediately(chat), after('10m', chat)] });
export default system('shop', {
  ...shop,
  escalation: onCall,
  alertmanager: { version: '0.33' },
  rules: [external('DiskFull', { severity: 'warning' })],
});`,
  },
  right: {
    'system.ts': `
const onCall = escalation('on-call', { cooldown: '15m', warning: [immediately(chat), after('10m', chat)] });
export default system('shop', {
  ...shop,
  escalation: onCall,
  alertmanager: { version: '0.33' },
  prometheus: { alertmanagers: ['am-1:9093', 'am-2:9093'] },
  rules: [external('DiskFull', { severity: 'warning' })],
});`,
  },
  check: ({ model: { externals, escalations, prometheus, alertmanager } }) => {
    const { version } = alertmanager;
    if (!supports(version, '0.30') || prometheus.alertmanagers.length > 1) return [];
    return externals.flatMap(({ name, policy, severity, origin }) => {
      const steps = escalations.find(each => each.name === policy)?.policies[severity] ?? [];
      const delay = Math.max(0, ...steps.map(({ delayMs }) => delayMs));
      if (delay === 0) return [];
      return [{ facts: { name, delay, version }, place: { path: origin } }];
    });
  },
});
