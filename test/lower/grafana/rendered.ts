import type { Dashboard, Panel } from '../../../src/model/index.js';
import { aDashboard } from '../../fixtures/dashboard.js';
import { packed } from '../../fixtures/packed.js';
import type { Alone } from '../../fixtures/system.js';
import { aSystem } from '../../fixtures/system.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of many shapes.
type LooseJson = any;

/** The JSON of a system's first dashboard, as it is written. */
export function renderedDashboard(parts: Partial<Dashboard> = {}, system: Partial<Alone> = {}): LooseJson {
  const compiled = packed(aSystem({ ...system, dashboards: [aDashboard(parts)] }), 'dashboards');
  return JSON.parse((compiled.ok && compiled.value[0]?.content) || '');
}

/** The JSON of a panel, as it stands in the dashboard. */
export function rendered(panel: Panel): LooseJson {
  const rows = [{ key: 'main', id: 1, title: 'Main', collapsed: false, y: 0, panels: [panel] }];
  return renderedDashboard({ rows }).panels[1];
}
