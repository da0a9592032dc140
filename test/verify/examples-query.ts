// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana writes variables like that
import { aPanel, aQuery, aVariable, dashboardFile, type Loose, panelFile } from './artifacts.js';
import type { Examples } from './example.js';

const query = (parts: Loose, variables: readonly Loose[] = []) =>
  panelFile(aPanel({ targets: [aQuery(parts)] }), variables);
const queries = (...targets: readonly Loose[]) => panelFile(aPanel({ targets }));
const variables = (...list: readonly Loose[]) => dashboardFile({ variables: list });
const multi = [aVariable({ multi: true, includeAll: true })];
const other = { type: 'prometheus', uid: 'other' };
const histogram = 'sum by (le) (rate(x_bucket[5m]))';

export const queryExamples: Examples = {
  'verify/ref-id-missing': { bad: [query({ refId: undefined })], good: [query({})] },
  'verify/ref-id-duplicate': {
    bad: [queries(aQuery(), aQuery())],
    good: [queries(aQuery(), aQuery({ refId: 'B' }))],
  },
  'verify/datasource-missing': { bad: [query({ datasource: undefined })], good: [query({})] },
  'verify/datasource-mixed': {
    bad: [queries(aQuery(), aQuery({ refId: 'B', datasource: other }))],
    good: [
      panelFile(
        aPanel({
          datasource: { uid: '-- Mixed --' },
          targets: [aQuery(), aQuery({ refId: 'B', datasource: other })],
        }),
      ),
    ],
  },
  'verify/legend-format': {
    bad: [query({ legendFormat: 'on {job}' })],
    good: [query({ legendFormat: 'on {{job}} ${__rate_interval}' })],
  },
  'verify/heatmap-format': {
    bad: [panelFile(aPanel({ type: 'heatmap', targets: [aQuery({ expr: histogram })] }))],
    good: [panelFile(aPanel({ type: 'heatmap', targets: [aQuery({ expr: histogram, format: 'heatmap' })] }))],
  },
  'verify/table-format': {
    bad: [panelFile(aPanel({ type: 'table' }))],
    good: [panelFile(aPanel({ type: 'table', targets: [aQuery({ format: 'table', instant: true })] }))],
  },
  'verify/variable-name': {
    bad: [variables(aVariable({ name: 'the-job' }))],
    good: [variables(aVariable())],
  },
  'verify/variable-duplicate': {
    bad: [variables(aVariable(), aVariable())],
    good: [variables(aVariable(), aVariable({ name: 'b' }))],
  },
  'verify/undefined-variable': {
    bad: [query({ expr: 'up{job=~"$job_name"}' }, [aVariable()])],
    good: [query({ expr: 'up{job=~"${job}_name", a="x$"}[$__rate_interval]' }, [aVariable()])],
  },
  'verify/variable-format': {
    bad: [query({ expr: 'up{job=~"${job:regexp}"}' }, [aVariable()])],
    good: [query({ expr: 'up{job=~"${job:regex}"}' }, [aVariable()])],
  },
  'verify/multi-value-equals': {
    bad: [query({ expr: 'up{job="$job"}' }, multi)],
    good: [query({ expr: 'up{job=~"$job"}' }, multi)],
  },
  'verify/variable-order': {
    bad: [variables(aVariable({ query: 'label_values(up{a=~"$b"}, job)' }), aVariable({ name: 'b' }))],
    good: [variables(aVariable({ name: 'b' }), aVariable({ query: 'label_values(up{a=~"$b"}, job)' }))],
  },
  'verify/variable-refresh': {
    bad: [variables(aVariable({ refresh: 0 }))],
    good: [variables(aVariable({ refresh: 1 }))],
  },
  'verify/variable-query': {
    bad: [variables(aVariable({ query: 'up' }))],
    good: [variables(aVariable({ query: { query: 'query_result(up)', refId: 'job' } }))],
  },
  'verify/repeat-single': {
    bad: [panelFile(aPanel({ repeat: 'job' }), [aVariable()])],
    good: [panelFile(aPanel({ repeat: 'job' }), multi)],
  },
};
