import { didYouMean, ownValue } from '../../../core/index.js';
import { PANEL_TYPES, REMOVED_PANELS } from '../../../formats/dashboard/index.js';
import type { UnknownName } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

interface Facts extends UnknownName {
  readonly replacement: string | undefined;
}

export const unknownPanel = rule({
  code: 'dashboard/unknown-panel',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, name }: Facts) => `${panel}: Grafana has no panel type "${name}"`,
  help: ({ name, known, replacement }) =>
    replacement === undefined ? didYouMean(name, known) : `it was removed: use "${replacement}"`,
  wrong: dashboard({ panels: [panel({ type: 'graph' })] }),
  right: dashboard({ panels: [panel({ type: 'trend' })] }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels.flatMap(({ name: panel, type, pointer }) => {
      if (type === undefined || PANEL_TYPES.includes(type)) return [];
      const facts = { panel, name: type, known: PANEL_TYPES, replacement: ownValue(REMOVED_PANELS, type) };
      return [{ facts, place: placeOf([...pointer, 'type']) }];
    }),
});
