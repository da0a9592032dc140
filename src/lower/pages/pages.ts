import { type DocumentOf, document } from '../../formats/index.js';
import { isRouted, runbookName } from '../../model/index.js';
import { eachSystem, type Output } from '../shared/output.js';
import { alertsPage } from './pages/alerts.js';
import { dashboardsPage } from './pages/dashboards.js';
import { indexPage } from './pages/index-page.js';
import { metricsPage } from './pages/metrics.js';
import { receiversPage } from './pages/receivers.js';
import { runbookPages } from './pages/runbook.js';
import { usesOf } from './uses.js';
import { whoIsTold } from './who-is-told.js';

/** Pages for people: what is measured, what fires and what then happens, who is told, what the dashboards show. */
export const pages: Output = eachSystem((system, environment, paths) => {
  const uses = usesOf(system);
  const toldOf = whoIsTold(system, environment);
  const runbookOf = runbookPages(system, toldOf);
  const page = (name: string, text: string, origin = system.origin): DocumentOf<'page'> =>
    document('page', { environment: environment.name, system: system.name, name }, text, { '': origin });
  return [
    page('index', indexPage(system)),
    page('metrics', metricsPage(system, uses)),
    page('alerts', alertsPage(system, toldOf)),
    page('dashboards', dashboardsPage(system)),
    ...(isRouted(environment) ? [page('receivers', receiversPage(system, environment, paths))] : []),
    ...system.alerts.map(alert =>
      page(`runbooks/${runbookName(alert.name)}`, runbookOf(alert), alert.origin),
    ),
  ];
});
