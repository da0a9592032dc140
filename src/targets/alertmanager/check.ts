import type { Diagnostic } from '../../core/index.js';
import type { Receiver, System } from '../../model/index.js';
import { supports } from '../../promql/index.js';
import { report } from './catalogue.js';
import { integrations } from './kinds/index.js';
import { integrationConfig } from './receivers.js';
import { FIELD_SINCE } from './since.js';

/** What the system's Alertmanager could not do. */
export function check(system: System): Diagnostic[] {
  return system.receivers.flatMap(receiver => [
    ...fieldsTooNew(receiver, system),
    ...mailServer(receiver, system),
  ]);
}

function fieldsTooNew(receiver: Receiver, system: System): Diagnostic[] {
  const list = integrations[receiver.kind].field;
  const { version } = system.alertmanager;
  return Object.keys(integrationConfig(receiver, system)).flatMap(name => {
    const since = FIELD_SINCE[list]?.[name];
    if (since === undefined || supports(version, since)) return [];
    const facts = { receiver: receiver.name, field: `${list}.${name}`, since, version };
    return [report('alertmanager/field-too-new', facts, place(receiver))];
  });
}

function mailServer(receiver: Receiver, { alertmanager }: System): Diagnostic[] {
  if (receiver.kind !== 'email' || alertmanager.smtp !== undefined) return [];
  const facts = { receiver: receiver.name };
  return [report('alertmanager/no-mail-server', facts, place(receiver))];
}

const place = ({ origin }: Receiver) => ({ path: origin.split(' > ') });
