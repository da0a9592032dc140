import type { Diagnostic } from '../../core/index.js';
import { alertmanagerSince, tooNew } from '../../formats/alertmanager/index.js';
import type { Environment, Paths, Receiver } from '../../model/index.js';
import { checkTemplates } from './check-templates.js';
import { integrations } from './kinds/index.js';
import { SLACK_API } from './kinds/slack.js';
import { report } from './problems.js';
import { integrationConfig } from './receivers.js';

/** What the system's Alertmanager could not do. */
export function check(environment: Environment, paths: Paths): Diagnostic[] {
  return [
    ...environment.receivers.flatMap(receiver => [
      ...whatIsMissing(receiver, environment, paths),
      ...mailServer(receiver, environment),
      ...slackAddress(receiver, paths),
    ]),
    ...checkTemplates(environment, paths),
  ];
}

/** A kind that is missing says all: its fields are not told one by one. */
function whatIsMissing(receiver: Receiver, environment: Environment, paths: Paths): Diagnostic[] {
  const list = integrations[receiver.kind].field;
  if (environment.alertmanager.lacks?.includes(receiver.kind)) {
    const facts = { receiver: receiver.name, field: list };
    return [report('alertmanager/lacking-kind', facts, place(receiver))];
  }
  const { version } = environment.alertmanager;
  const missing = tooNew({ [list]: [integrationConfig(receiver, paths)] }, version, alertmanagerSince);
  // Several items of a list have the same field.
  const fields = new Map(missing.map(each => [each.field, each.since]));
  return [...fields].map(([field, since]) =>
    report('alertmanager/field-too-new', { receiver: receiver.name, field, since, version }, place(receiver)),
  );
}

function mailServer(receiver: Receiver, { alertmanager }: Environment): Diagnostic[] {
  if (receiver.kind !== 'email' || alertmanager.smtp !== undefined) return [];
  const facts = { receiver: receiver.name };
  return [report('alertmanager/no-mail-server', facts, place(receiver))];
}

/**
 * Alertmanager looks at the address of a receiver that updates its messages without asking whether there is one, and a
 * missing one ends the server when it starts (0.33.1).
 */
function slackAddress(receiver: Receiver, paths: Paths): Diagnostic[] {
  if (receiver.kind !== 'slack') return [];
  const { update_message: updates, api_url: address } = integrationConfig(receiver, paths);
  if (updates !== true || address === SLACK_API) return [];
  const facts = { receiver: receiver.name, address: SLACK_API };
  return [report('alertmanager/slack-update', facts, place(receiver))];
}

const place = ({ origin }: Receiver) => ({ path: origin });
