import type { Diagnostic } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import { repeats } from '../first.js';
import type { DashboardView } from './view.js';

/** Every panel and row has an id of its own: links, alerts and Grafana's own list of panels go by it. */
export function panelIds({ document, panels }: DashboardView): readonly Diagnostic[] {
  const missing = panels.filter(panel => panel.id === undefined);
  return [
    ...missing.map(({ name, pointer }) =>
      report('verify/panel-id-missing', { panel: name }, placeOf(document, pointer)),
    ),
    ...repeats(panels, panel => panel.id).map(([panel, other]) => {
      const facts = { panel: panel.name, other: other.name, id: panel.id ?? 0 };
      return report('verify/panel-id-duplicate', facts, placeOf(document, panel.pointer));
    }),
  ];
}
