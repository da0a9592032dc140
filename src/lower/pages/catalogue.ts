import { outcome } from '../../core/index.js';
import { path, type System } from '../../model/index.js';
import type { Target } from '../shared/target.js';
import { alertsPage } from './pages/alerts.js';
import { dashboardsPage } from './pages/dashboards.js';
import { indexPage } from './pages/index-page.js';
import { metricsPage } from './pages/metrics.js';
import { receiversPage } from './pages/receivers.js';
import { runbookPages } from './pages/runbook.js';
import { runbook } from './places.js';
import { usesOf } from './uses.js';

/** Pages for people: what is measured, what fires and what then happens, who is told, what the dashboards show. */
export const catalogue: Target = {
  name: 'catalogue',
  compile: system => {
    const uses = usesOf(system);
    const runbookOf = runbookPages(system);
    return outcome(
      [
        file(system, 'index', indexPage(system)),
        file(system, 'metrics', metricsPage(system, uses)),
        file(system, 'alerts', alertsPage(system)),
        file(system, 'dashboards', dashboardsPage(system)),
        file(system, 'receivers', receiversPage(system)),
        ...system.alerts.map(alert =>
          file(system, `runbooks/${runbook(alert.name)}`, runbookOf(alert), alert.origin),
        ),
      ],
      [],
    );
  },
};

function file(system: System, page: string, content: string, origin = system.origin) {
  return { path: path.page(system.name, page), mediaType: 'text/markdown', content, origin } as const;
}
