import { didYouMean, wording } from '../../core/index.js';

/** What is wrong with queries and with the variables in them. */
export const queryWords = {
  'verify/ref-id-missing': wording<{ panel: string }>({
    severity: 'error',
    message: ({ panel }) => `${panel}: a query has no refId`,
    help: () => 'Grafana gives it one at each load, and transformations that name it break',
  }),
  'verify/ref-id-duplicate': wording<{ panel: string; refId: string }>({
    severity: 'error',
    message: ({ panel, refId }) =>
      `${panel}: two queries have the refId "${refId}"; the second replaces the first`,
  }),
  'verify/no-queries': wording<{ panel: string }>({
    severity: 'warning',
    message: ({ panel }) => `${panel} has no query and stays empty`,
  }),
  'verify/datasource-missing': wording<{ of: string }>({
    severity: 'error',
    message: ({ of }) => `${of} names no data source`,
    help: () => 'Grafana takes the default one, which need not be Prometheus: set { type, uid }',
  }),
  'verify/datasource-mixed': wording<{ panel: string; uids: string }>({
    severity: 'error',
    message: ({ panel, uids }) =>
      `${panel}: its queries go to ${uids}, but the panel does not say "-- Mixed --"`,
    help: () => "Grafana sends all of them to the panel's data source",
  }),
  'verify/legend-format': wording<{ panel: string; legend: string; written: string; right: string }>({
    severity: 'error',
    message: ({ panel, legend, written }) =>
      `${panel}: the legend "${legend}" prints ${written} as it stands`,
    help: ({ right }) => `write ${right} for the value of the label`,
  }),
  'verify/heatmap-format': wording<{ panel: string }>({
    severity: 'warning',
    message: ({ panel }) => `${panel}: a heatmap of histogram buckets needs the query format "heatmap"`,
    help: () => 'the buckets are cumulative, and drawn as they come they are wrong',
  }),
  'verify/table-format': wording<{ panel: string }>({
    severity: 'warning',
    message: ({ panel }) => `${panel}: a table needs queries with format "table" and instant: true`,
    help: () => 'it shows one table per series, or every sample, otherwise',
  }),

  'verify/variable-name': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `"${name}" is no variable name`,
    help: () => 'use letters, digits and underscores; two underscores in front belong to Grafana',
  }),
  'verify/variable-duplicate': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `two variables are called "${name}"`,
  }),
  'verify/undefined-variable': wording<{ name: string; of: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name, of }) => `${of} uses the variable "${name}", which the dashboard does not have`,
    help: ({ name, known }) => {
      const prefix = known.find(candidate => name.startsWith(`${candidate}_`));
      return prefix === undefined
        ? didYouMean(name, known)
        : `to continue behind the variable "${prefix}", write \${${prefix}}${name.slice(prefix.length)}`;
    },
  }),
  'verify/variable-format': wording<{ name: string; format: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name, format }) => `the variable "${name}" is printed with the unknown format "${format}"`,
    help: ({ format, known }) => didYouMean(format, known),
  }),
  'verify/multi-value-equals': wording<{ panel: string; name: string; label: string }>({
    severity: 'error',
    message: ({ panel, name, label }) =>
      `${panel}: "${name}" can have several values, and ${label}= matches one`,
    help: ({ label, name }) => `write ${label}=~"$${name}"`,
  }),
  'verify/variable-order': wording<{ name: string; uses: string }>({
    severity: 'warning',
    message: ({ name, uses }) =>
      `the variable "${name}" uses "${uses}", which comes after it or uses it back`,
    help: () => 'the first load is wrong: move the one that is used in front',
  }),
  'verify/variable-refresh': wording<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `the variable "${name}" never loads its values`,
    help: () => 'set refresh to 1 (when the dashboard opens) or 2 (when the time range changes)',
  }),
  'verify/variable-query': wording<{ name: string; query: string }>({
    severity: 'error',
    message: ({ name, query }) => `the variable "${name}" has the query "${query}", which returns nothing`,
    help: () => 'use label_values(metric, label), label_names(), metrics(regex) or query_result(expression)',
  }),
  'verify/repeat-single': wording<{ panel: string; name: string }>({
    severity: 'warning',
    message: ({ panel, name }) => `${panel} repeats for "${name}", which has one value: it appears once`,
  }),
};
