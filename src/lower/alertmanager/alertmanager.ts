import { itemOrigins } from '../../core/index.js';
import type { AlertmanagerConfig } from '../../formats/alertmanager/index.js';
import { type DocumentOf, document } from '../../formats/index.js';
import type { Environment, Paths } from '../../model/index.js';
import { routingDocument } from '../../notify/index.js';
import type { Output } from '../shared/output.js';
import { check } from './check.js';
import { globalSettings } from './global.js';
import { receiverConfigs } from './receivers.js';
import { templateFiles } from './templates/index.js';

/** The configuration of Alertmanager, and the templates of the notifications. */
export const alertmanager: Output = (environment, paths) => ({
  documents: [config(environment, paths), ...templates(environment)],
  diagnostics: check(environment, paths),
});

/** What looks like a mistake to those who read the file, and is none. */
const INTERVALS = [
  'A repeat_interval is half a group_interval less than the time that is meant: Alertmanager looks once in a group_interval,',
  'and whether an exact multiple has gone by then is left to chance.',
];

function config(environment: Environment, paths: Paths): DocumentOf<'alertmanager'> {
  const id = { environment: environment.name, name: 'alertmanager' };
  const byName = new Map(environment.receivers.map(({ name, origin }) => [name, origin]));
  const origins = {
    '': [...environment.origin, 'escalation'],
    // One of the tree's that notifies several places comes from what puts them together.
    ...itemOrigins(
      ['receivers'],
      environment.routing.receivers.map(({ notifies: [first, ...others] }) =>
        others.length === 0 && first !== undefined ? byName.get(first) : undefined,
      ),
    ),
  };
  return document('alertmanager', id, settings(environment, paths), origins, INTERVALS);
}

/** Keys stand in the order in which Alertmanager's documentation has them. */
function settings(environment: Environment, paths: Paths): AlertmanagerConfig {
  const global = globalSettings(environment.alertmanager, paths);
  const templates = paths.templates(templateFiles(environment).map(({ name }) => name));
  return {
    ...(global === undefined ? {} : { global }),
    ...(templates.length === 0 ? {} : { templates }),
    ...routingDocument(environment.routing, environment.alertmanager.version),
    receivers: receiverConfigs(environment, paths),
  };
}

function templates(environment: Environment): readonly DocumentOf<'template'>[] {
  return templateFiles(environment).map(({ name, content }) =>
    document('template', { environment: environment.name, name }, content(environment), {
      '': environment.origin,
    }),
  );
}
