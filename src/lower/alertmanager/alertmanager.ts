import { itemOrigins } from '../../core/index.js';
import type { AlertmanagerConfig } from '../../formats/alertmanager/index.js';
import { type DocumentOf, document } from '../../formats/index.js';
import type { Paths, System } from '../../model/index.js';
import { routingDocument } from '../../notify/index.js';
import type { Output } from '../shared/output.js';
import { check } from './check.js';
import { globalSettings } from './global.js';
import { receiverConfigs } from './receivers.js';
import { templateFiles } from './templates/index.js';

/** The configuration of Alertmanager, and the templates of the notifications. */
export const alertmanager: Output = (system, paths) => ({
  documents: [config(system, paths), ...templates(system)],
  diagnostics: check(system, paths),
});

/** What looks like a mistake to those who read the file, and is none. */
const INTERVALS = [
  'A repeat_interval is half a group_interval less than the time that is meant: Alertmanager looks once in a group_interval,',
  'and whether an exact multiple has gone by then is left to chance.',
];

function config(system: System, paths: Paths): DocumentOf<'alertmanager'> {
  const id = { system: system.name, name: 'alertmanager' };
  const byName = new Map(system.receivers.map(({ name, origin }) => [name, origin]));
  const origins = {
    '': [...system.origin, 'escalation'],
    // One of the tree's that notifies several places comes from what puts them together.
    ...itemOrigins(
      ['receivers'],
      system.routing.receivers.map(({ notifies: [first, ...others] }) =>
        others.length === 0 && first !== undefined ? byName.get(first) : undefined,
      ),
    ),
  };
  return document('alertmanager', id, settings(system, paths), origins, INTERVALS);
}

/** Keys stand in the order in which Alertmanager's documentation has them. */
function settings(system: System, paths: Paths): AlertmanagerConfig {
  const global = globalSettings(system.alertmanager, paths);
  const templates = paths.templates(templateFiles(system).map(({ name }) => name));
  return {
    ...(global === undefined ? {} : { global }),
    ...(templates.length === 0 ? {} : { templates }),
    ...routingDocument(system.routing, system.alertmanager.version),
    receivers: receiverConfigs(system, paths),
  };
}

function templates(system: System): readonly DocumentOf<'template'>[] {
  return templateFiles(system).map(({ name, content }) =>
    document('template', { system: system.name, name }, content(system), { '': system.origin }),
  );
}
