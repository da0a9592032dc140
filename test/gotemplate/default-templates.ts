import { join } from 'node:path';
import { releaseFolder } from '../engines/cache.js';
import type { AlertmanagerVersion } from '../engines/index.js';

/** The files of the templates that a release brings along, as a pattern. */
export function defaultTemplates(version: AlertmanagerVersion): string {
  const folder = releaseFolder({ project: 'alertmanager', version });
  return join(folder, 'usr/share/prometheus/alertmanager/*.tmpl');
}
