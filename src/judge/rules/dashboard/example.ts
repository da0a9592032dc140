import type { Example } from '../../rule.js';

type Loose = Readonly<Record<string, unknown>>;

const METRICS = { type: 'prometheus', uid: 'metrics' };

export const query = (parts: Loose = {}): Loose => ({
  refId: 'A',
  expr: 'up',
  datasource: METRICS,
  ...parts,
});

export const panel = (parts: Loose = {}): Loose => ({
  id: 1,
  type: 'timeseries',
  title: 'Targets',
  gridPos: { x: 0, y: 1, w: 12, h: 8 },
  targets: [query()],
  ...parts,
});

/** A panel whose fields have these options, and overrides. */
export const withFields = (defaults: Loose, overrides: readonly Loose[] = []): Loose =>
  panel({ fieldConfig: { defaults, overrides } });

export const withOverride = (matcher: Loose, ...properties: readonly Loose[]): Example =>
  dashboard({ panels: [withFields({}, [{ matcher, properties }])] });

export const row = (parts: Loose = {}): Loose => ({
  id: 9,
  type: 'row',
  title: 'Traffic',
  collapsed: false,
  gridPos: { x: 0, y: 0, w: 24, h: 1 },
  panels: [],
  ...parts,
});

export const variable = (parts: Loose = {}): Loose => ({
  type: 'query',
  name: 'job',
  datasource: METRICS,
  query: 'label_values(up, job)',
  refresh: 2,
  ...parts,
});

export const variables = (...list: readonly Loose[]): Example => dashboard({ templating: { list } });

/** A panel with this query, on a dashboard with these variables. */
export const queried = (parts: Loose, ...list: readonly Loose[]): Example =>
  dashboard({
    ...(list.length > 0 && { templating: { list } }),
    panels: [panel({ targets: [query(parts)] })],
  });

/** A small dashboard. Its text is made when somebody asks for it: most runs judge, and show no examples. */
export function dashboard(parts: Loose = {}, name = 'dashboard'): Example {
  return {
    get [`${name}.json`]() {
      return json({ uid: 'shop', title: 'Shop', panels: [], ...parts });
    },
  };
}

/** Two dashboards of one Grafana. */
export function dashboards(first: Loose, second: Loose): Example {
  return { ...dashboard(first), ...dashboard({ uid: 'other', title: 'Other', ...second }, 'other') };
}

const WIDTH = 100;

/** JSON with all on one line that fits there. */
function json(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const inside = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map(item => inside + json(item, inside))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${inside}${JSON.stringify(key)}: ${json(item, inside)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
