import { repeats } from '../../repeats.js';
import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

interface Facts {
  readonly panel: string;
  readonly other: string;
  readonly id: number;
}

const beside = (id: number) =>
  dashboard({ panels: [panel(), panel({ id, title: 'Errors', gridPos: { x: 12, y: 1, w: 12, h: 8 } })] });

export const panelIdDuplicate = rule({
  code: 'dashboard/panel-id-duplicate',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, other, id }: Facts) => `${panel} and ${other} have the same id: ${id}`,
  help: () => 'Grafana draws one of them twice and drops the other',
  wrong: beside(1),
  right: beside(2),
  check: ({ dashboard: { panels, placeOf } }) =>
    repeats(panels, panel => panel.id).map(([{ name, id = 0, pointer }, other]) => ({
      facts: { panel: name, other: other.name, id },
      place: placeOf(pointer),
    })),
});
