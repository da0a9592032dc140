import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

interface Facts {
  readonly panel: string;
}

/** Links, alerts and Grafana's own list of panels go by the id. */
export const panelIdMissing = rule({
  code: 'dashboard/panel-id-missing',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel }: Facts) => `${panel} has no id`,
  help: () => 'Grafana gives it a new one each time the dashboard loads, which breaks links to the panel',
  wrong: dashboard({ panels: [panel({ id: undefined })] }),
  right: dashboard({ panels: [panel()] }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels
      .filter(({ id }) => id === undefined)
      .map(({ name, pointer }) => ({ facts: { panel: name }, place: placeOf(pointer) })),
});
