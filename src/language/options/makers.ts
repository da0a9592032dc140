import type { DefinitionKind } from '../definition.js';

/** The functions of the language that make a definition of each kind, as messages name them. */
export const MAKERS: Readonly<Record<DefinitionKind, string>> = {
  metric: 'counter(…), gauge(…), histogram(…) or summary(…)',
  event: 'event(…)',
  alert: 'alert(…)',
  recording: 'record(…)',
  anomaly: 'anomaly(…)',
  baseline: 'baseline(…)',
  consecutive: 'consecutive(…)',
  forecast: 'forecast(…)',
  growth: 'growth(…)',
  probe: 'probe(…)',
  slo: 'slo(…)',
  external: 'external(…)',
  receiver: 'slack(…), email(…), webhook(…) or another receiver function',
  escalation: 'escalation(…)',
  timeInterval: 'timeInterval(…) or window(…)',
  budget: 'budget(…)',
  dashboard: 'dashboard(…)',
  row: 'row(…) or collapsed(…)',
  panel: 'timeseries(…), stat(…), table(…) or another panel function',
  variable: 'fromLabel(…), choice(…) or interval(…)',
  annotation: 'annotation(…)',
  system: 'system(…)',
};
