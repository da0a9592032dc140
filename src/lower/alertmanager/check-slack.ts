import type { Diagnostic } from '../../core/index.js';
import type { Receiver, System } from '../../model/index.js';
import { report } from './catalogue.js';
import { SLACK_API } from './kinds/slack.js';
import { integrationConfig } from './receivers.js';

/**
 * Alertmanager looks at the address of a receiver that updates its messages without asking whether there is one, and a
 * missing one ends the server when it starts (0.33.1).
 */
export function checkSlack(receiver: Receiver, system: System): Diagnostic[] {
  if (receiver.kind !== 'slack') return [];
  const { update_message: updates, api_url: address } = integrationConfig(receiver, system);
  if (updates !== true || address === SLACK_API) return [];
  const facts = { receiver: receiver.name, address: SLACK_API };
  return [report('alertmanager/slack-update', facts, { path: receiver.origin })];
}
