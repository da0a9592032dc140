import type { SystemOptions } from '../../language/index.js';
import type { GrafanaSettings, Stack } from '../../model/index.js';
import { alertmanagerOf } from './stack.js';

/** What Grafana is given; beside a stack it reaches the Alertmanager that is started with it. */
export function grafanaSettings(
  { grafana, title }: Pick<SystemOptions, 'grafana' | 'title'>,
  stack: Stack | undefined,
): GrafanaSettings {
  return {
    ...grafana,
    alertmanagerUrl: grafana.alertmanagerUrl ?? alertmanagerOf(stack),
    folder: grafana.folder ?? title,
  };
}
