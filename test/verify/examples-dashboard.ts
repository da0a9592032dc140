import { aPanel, aQuery, aRow, dashboardFile, type Loose, panelFile, withFields } from './artifacts.js';
import type { Examples } from './example.js';

const steps = (...values: readonly (number | null)[]) => values.map(value => ({ value, color: 'green' }));
const thresholds = (...values: readonly (number | null)[]) =>
  panelFile(withFields({ thresholds: { mode: 'absolute', steps: steps(...values) } }));
const at = (x: number, y: number, w: number, h: number) => ({ x, y, w, h });
const second = (parts: Loose) => aPanel({ id: 3, title: 'Other', ...parts });
const panels = (...list: readonly Loose[]) => dashboardFile({ panels: list });
const override = (matcher: Loose, ...properties: readonly Loose[]) =>
  panelFile(withFields({}, [{ matcher, properties }]));
const byName = { id: 'byName', options: 'up' };
const other = 'demo/grafana/dashboards/other.json';

export const dashboardExamples: Examples = {
  'verify/dashboard-uid': {
    bad: [dashboardFile({ uid: `demo-${'x'.repeat(40)}` })],
    good: [dashboardFile({ uid: 'x'.repeat(40) })],
  },
  'verify/duplicate-dashboard': {
    bad: [dashboardFile(), dashboardFile({ title: 'Other' }, other)],
    good: [dashboardFile(), dashboardFile({ uid: 'demo-other', title: 'Other' }, other)],
  },
  'verify/empty-title': {
    bad: [panelFile(aPanel({ title: '' }))],
    good: [panelFile({ ...aPanel(), type: 'text', title: '', targets: [] })],
  },
  'verify/refresh': { bad: [dashboardFile({ refresh: '1h30m' })], good: [dashboardFile({ refresh: '30s' })] },
  'verify/time-range': {
    bad: [dashboardFile({ time: { from: 'now-1h30m', to: 'now' } })],
    good: [dashboardFile({ time: { from: 'now-1d/d', to: 'now/d' } })],
  },
  'verify/locale': {
    bad: [dashboardFile({ timezone: 'Mars/Base' })],
    good: [dashboardFile({ timezone: 'Europe/Madrid' })],
  },
  'verify/schema-version': {
    bad: [dashboardFile({ schemaVersion: 16 })],
    good: [dashboardFile({ schemaVersion: 39 })],
  },
  'verify/unknown-dashboard': {
    bad: [
      dashboardFile({ links: [{ title: 'Other', type: 'link', url: '/d/demo-othr' }] }),
      dashboardFile({ uid: 'demo-other', title: 'Other' }, other),
    ],
    good: [
      dashboardFile({ links: [{ title: 'Other', type: 'link', url: '/d/demo-other?var-x=1' }] }),
      dashboardFile({ uid: 'demo-other', title: 'Other' }, other),
    ],
  },
  'verify/link-without-url': {
    bad: [dashboardFile({ links: [{ title: 'Runbook', type: 'link', url: '' }] })],
    good: [dashboardFile({ links: [{ title: 'Others', type: 'dashboards', tags: ['demo'] }] })],
  },
  'verify/panel-id-missing': {
    bad: [panelFile({ ...aPanel(), id: undefined })],
    good: [panelFile(aPanel())],
  },
  'verify/panel-id-duplicate': {
    bad: [panels(aRow(), aPanel(), second({ id: 2, gridPos: at(12, 1, 12, 8) }))],
    good: [panels(aRow(), aPanel(), second({ gridPos: at(12, 1, 12, 8) }))],
  },
  'verify/panel-overlap': {
    bad: [panels(aRow(), aPanel(), second({ gridPos: at(11, 8, 12, 8) }))],
    good: [panels(aRow(), aPanel(), second({ gridPos: at(0, 9, 12, 8) }))],
  },
  'verify/panel-outside-grid': {
    bad: [panelFile(aPanel({ gridPos: at(20, 1, 12, 8) }))],
    good: [panelFile(aPanel({ gridPos: at(12, 1, 12, 8) }))],
  },
  'verify/panel-order': {
    bad: [panels(aRow({ gridPos: at(0, 8, 24, 1) }), aPanel({ gridPos: at(0, 0, 12, 8) }))],
    good: [panels(aPanel({ gridPos: at(0, 0, 12, 8) }), aRow({ gridPos: at(0, 8, 24, 1) }))],
  },
  'verify/row-panels': {
    bad: [panels(aRow({ panels: [aPanel()] }))],
    good: [panels(aRow({ collapsed: true, panels: [aPanel()] }), aRow({ id: 9, gridPos: at(0, 1, 24, 1) }))],
  },
  'verify/unknown-panel': {
    bad: [panelFile(aPanel({ type: 'graph' }))],
    good: [panelFile(aPanel({ type: 'trend' }))],
  },
  'verify/thresholds-unsorted': { bad: [thresholds(null, 80, 50)], good: [thresholds(null, 50, 80)] },
  'verify/thresholds-base': { bad: [thresholds(0, 80)], good: [thresholds(null)] },
  'verify/thresholds-percentage': {
    bad: [panelFile(withFields({ thresholds: { mode: 'percentage', steps: steps(null, 80) } }))],
    good: [
      panelFile(withFields({ min: 0, max: 8, thresholds: { mode: 'percentage', steps: steps(null, 80) } })),
    ],
  },
  'verify/unknown-unit': {
    bad: [panelFile(withFields({ unit: 'req/secs' }))],
    good: [panelFile(withFields({ unit: 'suffix: req' }))],
  },
  'verify/unknown-color': {
    bad: [override(byName, { id: 'color', value: { mode: 'fixed', fixedColor: 'dark-redd' } })],
    good: [override(byName, { id: 'color', value: { mode: 'fixed', fixedColor: '#c4162a' } })],
  },
  'verify/unknown-reducer': {
    bad: [panelFile(aPanel({ type: 'stat', options: { reduceOptions: { calcs: ['lastNonNull'] } } }))],
    good: [panelFile(aPanel({ type: 'stat', options: { reduceOptions: { calcs: ['lastNotNull'] } } }))],
  },
  'verify/unknown-transformation': {
    bad: [panelFile(aPanel({ transformations: [{ id: 'organise', options: {} }] }))],
    good: [panelFile(aPanel({ transformations: [{ id: 'organize', options: {} }] }))],
  },
  'verify/unknown-matcher': {
    bad: [override({ id: 'byname', options: 'up' }, { id: 'unit', value: 's' })],
    good: [override(byName, { id: 'unit', value: 's' })],
  },
  'verify/unknown-option': {
    bad: [override(byName, { id: 'custom.lineWidht', value: 2 })],
    good: [
      override(byName, { id: 'custom.lineWidth', value: 2 }, { id: 'custom.hideFrom.tooltip', value: true }),
    ],
  },
  'verify/field-pattern': {
    bad: [override({ id: 'byRegexp', options: '/up(/' }, { id: 'unit', value: 's' })],
    good: [override({ id: 'byRegexp', options: '/up.*/i' }, { id: 'unit', value: 's' })],
  },
  'verify/no-queries': {
    bad: [panelFile(aPanel({ targets: [] }))],
    good: [panelFile(aPanel({ targets: [aQuery()] }))],
  },
};
