import { text } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

interface Facts {
  readonly what: string;
}

/** Grafana rejects a dashboard without a title, and a panel without one says nothing of what it shows. Texts speak for themselves. */
export const emptyTitle = rule({
  code: 'dashboard/empty-title',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ what }: Facts) => `${what} has no title`,
  wrong: dashboard({ panels: [panel({ title: '' })] }),
  right: dashboard({ panels: [panel({ type: 'text', title: '', targets: [] })] }),
  check: ({ dashboard: { title, panels, placeOf } }) => [
    ...(title?.trim() === '' ? [{ facts: { what: 'the dashboard' }, place: placeOf(['title']) }] : []),
    ...panels
      .filter(({ type, json }) => type !== 'text' && text(json.title)?.trim() === '')
      .map(({ name, pointer }) => ({ facts: { what: name }, place: placeOf([...pointer, 'title']) })),
  ],
});
