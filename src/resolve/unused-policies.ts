import { type Alert, type ExternalAlert, label } from '../model/index.js';
import { report } from './catalogue.js';
import type { Context } from './context.js';
import type { Policies } from './escalation/index.js';

/**
 * A policy serves what may come, so a severity without an alert is no mistake. An owner or a class is a name that alerts
 * say: one that none of them says is misspelt, or left over.
 */
export function noteUnusedPolicies(
  { escalations }: Policies,
  alerts: readonly Alert[],
  externals: readonly ExternalAlert[],
  { system, note }: Context,
): void {
  const owners = [...alerts.map(({ labels }) => labels[label.owner]), ...externals.map(({ owner }) => owner)];
  for (const { name: policy, owners: served, cooldowns, origin } of escalations) {
    for (const owner of served.filter(each => !owners.includes(each))) {
      note(report('escalation/unused-owner', { owner }, { path: [system, 'owners', owner], part: 'key' }));
    }
    const classes = [
      ...alerts
        .filter(({ labels }) => labels[label.policy] === policy)
        .map(({ labels }) => labels[label.class]),
      ...externals.filter(each => each.policy === policy).map(each => each.class),
    ];
    for (const name of Object.keys(cooldowns).filter(each => !classes.includes(each))) {
      const place = { path: [...origin, 'cooldowns', name], part: 'key' as const };
      note(report('escalation/unused-class', { name, policy }, place));
    }
  }
}
