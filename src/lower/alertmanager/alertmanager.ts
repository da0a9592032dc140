import { itemOrigins } from '../../core/index.js';
import type { AlertmanagerConfig, ReceiverConfig } from '../../formats/alertmanager/index.js';
import { type DocumentOf, document } from '../../formats/index.js';
import { isRouted, type Paths, type Receiver, type RoutedEnvironment } from '../../model/index.js';
import { routingDocument } from '../../notify/index.js';
import type { Output } from '../shared/output.js';
import { globalSettings } from './global.js';
import { receiverConfigs } from './receivers.js';
import { templateFiles } from './templates/index.js';

/** The configuration of Alertmanager, and the templates of the notifications. */
export const alertmanager: Output = (environment, paths) =>
  isRouted(environment) ? [config(environment, paths), ...templates(environment)] : [];

/** What looks like a mistake to those who read the file, and is none. */
const INTERVALS = [
  'A repeat_interval is half a group_interval less than the time that is meant: Alertmanager looks once in a group_interval,',
  'and whether an exact multiple has gone by then is left to chance.',
];

function config(environment: RoutedEnvironment, paths: Paths): DocumentOf<'alertmanager'> {
  const id = { environment: environment.name, name: 'alertmanager' };
  const receivers = receiverConfigs(environment, paths);
  const origins = {
    '': [...environment.origin, 'escalation'],
    // A receiver of the tree comes from what puts it together, and what it notifies from definitions of their own.
    ...Object.assign({}, ...receivers.map(({ lists }, index) => integrationOrigins(index, lists))),
  };
  const value = settings(
    environment,
    receivers.map(({ config }) => config),
    paths,
  );
  return document('alertmanager', id, value, origins, INTERVALS);
}

function integrationOrigins(receiver: number, lists: ReadonlyMap<string, readonly Receiver[]>) {
  return Object.assign(
    {},
    ...[...lists].map(([field, members]) =>
      itemOrigins(
        ['receivers', receiver, field],
        members.map(({ origin }) => origin),
      ),
    ),
  );
}

/** Keys stand in the order in which Alertmanager's documentation has them. */
function settings(
  environment: RoutedEnvironment,
  receivers: readonly ReceiverConfig[],
  paths: Paths,
): AlertmanagerConfig {
  const global = globalSettings(environment.alertmanager, paths);
  const templates = paths.templates(templateFiles(environment).map(({ name }) => name));
  return {
    ...(global === undefined ? {} : { global }),
    ...(templates.length === 0 ? {} : { templates }),
    ...routingDocument(environment.routing, environment.alertmanager.version),
    receivers: [...receivers],
  };
}

function templates(environment: RoutedEnvironment): readonly DocumentOf<'template'>[] {
  return templateFiles(environment).map(({ name, content }) =>
    document('template', { environment: environment.name, name }, content(environment), {
      '': environment.origin,
    }),
  );
}
