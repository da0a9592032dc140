import { formatDuration } from '../../../core/index.js';
import { moduleName, ownMetrics, type System } from '../../../model/index.js';
import {
  code,
  heading,
  type Inline,
  link,
  list,
  md,
  page,
  paragraph,
  table,
} from '../../shared/markdown/index.js';
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
            md`Python: ${moduleLink('python', `${moduleName.python(system.name)}.py`)}`,
            md`TypeScript: ${moduleLink('typescript', `${moduleName.typescript(system.name)}.ts`)}`,
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

/** Pages and modules lie beside each other, in whatever form they are packed. */
function moduleLink(language: 'python' | 'typescript', file: string): Inline {
  return link(code(file), `../instrumentation/${language}/${file}`);
}
