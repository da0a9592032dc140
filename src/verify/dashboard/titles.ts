import { type Diagnostic, text } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import type { DashboardView } from './view.js';

/** Grafana rejects a dashboard without a title, and a panel without one says nothing of what it shows. Texts speak for themselves. */
export function titles({ document, title, panels }: DashboardView): readonly Diagnostic[] {
  const untitled = panels.filter(({ type, json }) => type !== 'text' && text(json.title)?.trim() === '');
  return [
    ...(title?.trim() === ''
      ? [report('verify/empty-title', { what: 'the dashboard' }, placeOf(document, ['title']))]
      : []),
    ...untitled.map(({ name, pointer }) =>
      report('verify/empty-title', { what: name }, placeOf(document, [...pointer, 'title'])),
    ),
  ];
}
