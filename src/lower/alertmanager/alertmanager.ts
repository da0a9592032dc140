import { type Artifact, outcome } from '../../core/index.js';
import type { AlertmanagerConfig } from '../../formats/alertmanager/index.js';
import { yamlArtifact } from '../../formats/text/index.js';
import { GENERATED, path, type System } from '../../model/index.js';
import type { Target } from '../shared/target.js';
import { check } from './check.js';
import { globalSettings } from './global.js';
import { inhibitRules } from './inhibit-rules.js';
import { receiverConfigs } from './receivers.js';
import { rootRoute } from './route.js';
import { templateFiles } from './templates/index.js';
import { timeIntervals } from './time-intervals.js';

/** `alertmanager.yml` and the templates of the notifications. */
export const alertmanager: Target = {
  name: 'alertmanager',
  compile: system => outcome([configFile(system), ...templates(system)], check(system)),
};

/** Keys stand in the order in which Alertmanager's documentation has them. */
function config(system: System): AlertmanagerConfig {
  const global = globalSettings(system.alertmanager);
  const { routing } = system;
  const inhibit = inhibitRules(routing.inhibitRules, system.alertmanager.version);
  return {
    ...(global === undefined ? {} : { global }),
    // Beside this file: Alertmanager reads relative paths from there.
    ...(templateFiles(system).length === 0 ? {} : { templates: ['templates/*.tmpl'] }),
    route: rootRoute(routing.root),
    ...(inhibit.length === 0 ? {} : { inhibit_rules: inhibit }),
    ...(routing.timeIntervals.length === 0 ? {} : { time_intervals: timeIntervals(routing.timeIntervals) }),
    receivers: receiverConfigs(system),
  };
}

function configFile(system: System): Artifact {
  return yamlArtifact(
    path.alertmanager(system.name),
    config(system),
    [system.name, 'escalation'],
    [GENERATED, ...INTERVALS],
  );
}

/** What looks like a mistake to those who read the file, and is none. */
const INTERVALS = [
  'A repeat_interval is half a group_interval less than the time that is meant: Alertmanager looks once in a group_interval,',
  'and whether an exact multiple has gone by then is left to chance.',
];

function templates(system: System): Artifact[] {
  return templateFiles(system).map(({ name, content }) => ({
    path: path.template(system.name, name),
    mediaType: 'text/plain',
    content: content(system),
    origin: system.origin,
  }));
}
