import { type DocumentOf, document } from '../../formats/index.js';
import { runbookName, type System } from '../../model/index.js';
import type { Output } from '../shared/output.js';
import { alertsPage } from './pages/alerts.js';
import { dashboardsPage } from './pages/dashboards.js';
import { indexPage } from './pages/index-page.js';
import { metricsPage } from './pages/metrics.js';
import { receiversPage } from './pages/receivers.js';
import { runbookPages } from './pages/runbook.js';
import { usesOf } from './uses.js';
import { whoIsTold } from './who-is-told.js';

/** Pages for people: what is measured, what fires and what then happens, who is told, what the dashboards show. */
export const pages: Output = (system, paths) => {
  const uses = usesOf(system);
  const toldOf = whoIsTold(system);
  const runbookOf = runbookPages(system, toldOf);
  return {
    documents: [
      page(system, 'index', indexPage(system)),
      page(system, 'metrics', metricsPage(system, uses)),
      page(system, 'alerts', alertsPage(system, toldOf)),
      page(system, 'dashboards', dashboardsPage(system)),
      page(system, 'receivers', receiversPage(system, paths)),
      ...system.alerts.map(alert =>
        page(system, `runbooks/${runbookName(alert.name)}`, runbookOf(alert), alert.origin),
      ),
    ],
    diagnostics: [],
  };
};

function page(system: System, name: string, text: string, origin = system.origin): DocumentOf<'page'> {
  return document('page', { system: system.name, name }, text, { '': origin });
}
