import { formatDuration } from '../../../core/index.js';
import { ownMetrics, path, type System } from '../../../model/index.js';
import { code, heading, link, list, md, page, paragraph, table } from '../../shared/markdown/index.js';
import { counted } from '../words.js';
import { NOTE } from './parts.js';

/** The first page: what there is, and where. */
export function indexPage(system: System): string {
  const { title, metrics, recordings, alerts, dashboards, receivers, escalations, prometheus } = system;
  return page([
    heading(1, md`Monitoring of ${title}`),
    NOTE,
    list([
      md`${link('Metrics', 'metrics.md')}: ${counted(metrics.length, 'metric')}, ${counted(recordings.length, 'recording rule')}`,
      md`${link('Alerts', 'alerts.md')}: ${counted(alerts.length, 'alert')}, each with its runbook`,
      md`${link('Dashboards', 'dashboards.md')}: ${counted(dashboards.length, 'dashboard')}`,
      md`${link('Who is told', 'receivers.md')}: ${counted(receivers.length, 'receiver')}, ${counted(escalations.length, 'policy', 'policies')}`,
    ]),
    ...(ownMetrics(system).length === 0
      ? []
      : [
          heading(2, md`Modules that emit the metrics`),
          list([
            md`Python: ${link(code(nameOf(path.python(system.name))), relative(system, path.python(system.name)))}`,
            md`TypeScript: ${link(code(nameOf(path.typescript(system.name))), relative(system, path.typescript(system.name)))}`,
          ]),
        ]),
    ...(prometheus.jobs.length === 0
      ? []
      : [
          heading(2, md`What is scraped`),
          paragraph(md`Every ${formatDuration(prometheus.scrapeIntervalMs)}, unless it says otherwise.`),
          table(
            ['Job', 'Targets', 'Every'],
            prometheus.jobs.map(({ name, targets, metricsPath, intervalMs }) => [
              md`${name}`,
              md`${code(targets.join(' '))}${metricsPath === '/metrics' ? '' : ` at ${metricsPath}`}`,
              md`${intervalMs === undefined ? '' : formatDuration(intervalMs)}`,
            ]),
          ),
        ]),
  ]);
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** From the catalogue's folder, which is one below the system's. */
const relative = ({ name }: System, file: string): string => `../${file.slice(name.length + 1)}`;
