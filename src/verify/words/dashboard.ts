import { didYouMean, wording } from '../../core/index.js';

type Named = { readonly name: string; readonly known: readonly string[] };

/** A name that Grafana does not know, with the nearest that it does. */
const unknown = (what: string, effect: string) =>
  wording<Named & { readonly panel: string }>({
    severity: 'error',
    message: ({ name, panel }) => `${panel}: Grafana has no ${what} "${name}"; it ${effect}`,
    help: ({ name, known }) => didYouMean(name, known),
  });

/** What loads in Grafana and is wrong: the dashboard as a whole, its layout, and the names in its panels. */
export const dashboardWords = {
  'verify/dashboard-uid': wording<{ uid: string }>({
    severity: 'error',
    message: ({ uid }) => `"${uid}" is no dashboard uid`,
    help: () =>
      'use one to forty lower-case letters, digits and hyphens: it is part of the URL and a Kubernetes name',
  }),
  'verify/duplicate-dashboard': wording<{ what: 'uid' | 'title'; value: string }>({
    severity: 'error',
    message: ({ what, value }) => `two dashboards have the ${what} "${value}"`,
    help: () => 'Grafana loads one of them, another after each restart',
  }),
  'verify/empty-title': wording<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `${what} has no title`,
  }),
  'verify/refresh': wording<{ refresh: string }>({
    severity: 'error',
    message: ({ refresh }) => `"${refresh}" is no refresh interval`,
    help: () => 'use a whole number of one unit: 30s, 1m, 1h',
  }),
  'verify/time-range': wording<{ time: string }>({
    severity: 'error',
    message: ({ time }) => `"${time}" is no time that Grafana reads`,
    help: () => 'write now-6h, now-1d/d or now; each step has one whole number and one unit',
  }),
  'verify/locale': wording<{ what: string; value: string }>({
    severity: 'warning',
    message: ({ what, value }) => `Grafana does not know the ${what} "${value}" and takes the browser's`,
  }),
  'verify/schema-version': wording<{ version: number; oldest: number; newest: number }>({
    severity: 'warning',
    message: ({ version, oldest, newest }) =>
      `schemaVersion ${version} is not between ${oldest} and ${newest}`,
    help: () => 'Grafana migrates old dashboards with losses and ignores what is newer than itself',
  }),
  'verify/unknown-dashboard': wording<Named & { from: string }>({
    severity: 'error',
    message: ({ name, from }) => `${from} links to the dashboard "${name}", which does not exist`,
    help: ({ name, known }) => didYouMean(name, known),
  }),
  'verify/link-without-url': wording<{ title: string }>({
    severity: 'error',
    message: ({ title }) => `the link "${title}" leads nowhere: it has no URL`,
  }),

  'verify/panel-id-missing': wording<{ panel: string }>({
    severity: 'error',
    message: ({ panel }) => `${panel} has no id`,
    help: () => 'Grafana then gives it another at each load, and links to the panel break',
  }),
  'verify/panel-id-duplicate': wording<{ panel: string; other: string; id: number }>({
    severity: 'error',
    message: ({ panel, other, id }) => `${panel} and ${other} have the id ${id}`,
    help: () => 'Grafana draws one of them twice and drops the other',
  }),
  'verify/panel-overlap': wording<{ panel: string; other: string }>({
    severity: 'error',
    message: ({ panel, other }) => `${panel} lies over ${other}`,
  }),
  'verify/panel-outside-grid': wording<{ panel: string; x: number; y: number; w: number; h: number }>({
    severity: 'error',
    message: ({ panel, x, y, w, h }) =>
      `${panel} is ${w} by ${h} cells at ${x},${y}, outside of the grid of 24 columns`,
  }),
  'verify/panel-order': wording<{ panel: string; row: string }>({
    severity: 'error',
    message: ({ panel, row }) => `${panel} stands ${row} in the list, but elsewhere on the screen`,
    help: () => 'a panel belongs to the row before it in the list: sort the list as it is drawn',
  }),
  'verify/row-panels': wording<{ row: string; collapsed: boolean; panel: string }>({
    severity: 'error',
    message: ({ row, collapsed, panel }) =>
      collapsed
        ? `${row} is collapsed, and ${panel} is not inside it`
        : `${row} is open, and ${panel} is inside it`,
    help: ({ collapsed }) =>
      collapsed
        ? 'the panel appears under no row: move it into the row'
        : 'Grafana drops it: move it behind the row',
  }),
  'verify/unknown-panel': wording<Named & { panel: string; replacement: string | undefined }>({
    severity: 'error',
    message: ({ panel, name }) => `${panel}: Grafana has no panel type "${name}"`,
    help: ({ name, known, replacement }) =>
      replacement === undefined ? didYouMean(name, known) : `it was removed: use "${replacement}"`,
  }),

  'verify/thresholds-unsorted': wording<{ panel: string; values: string }>({
    severity: 'error',
    message: ({ panel, values }) => `${panel}: thresholds do not rise: ${values}`,
    help: () => 'Grafana does not sort them and shows a wrong colour',
  }),
  'verify/thresholds-base': wording<{ panel: string }>({
    severity: 'error',
    message: ({ panel }) =>
      `${panel}: the first threshold has a value; it must be null, the colour below all others`,
  }),
  'verify/thresholds-percentage': wording<{ panel: string }>({
    severity: 'warning',
    message: ({ panel }) =>
      `${panel}: thresholds in percent need min and max; without them they follow the data`,
  }),
  'verify/unknown-unit': unknown('unit', 'prints the name behind the plain number'),
  'verify/unknown-color': unknown('colour', 'draws black'),
  'verify/unknown-reducer': unknown('reducer', 'shows nothing'),
  'verify/unknown-transformation': unknown('transformation', 'skips it'),
  'verify/unknown-matcher': unknown('field matcher', 'skips the override'),
  'verify/unknown-option': unknown('field option', 'ignores it'),
  'verify/field-pattern': wording<{ panel: string; pattern: string; reason: string }>({
    severity: 'error',
    message: ({ panel, pattern, reason }) =>
      `${panel}: the field pattern "${pattern}" is no regular expression: ${reason}`,
  }),
};
