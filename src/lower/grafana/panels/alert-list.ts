import { sortedBy } from '../../../core/index.js';
import { FIRST_STEP, label, type PanelOptions } from '../../../model/index.js';
import type { Renderer } from './renderer.js';

/** Grafana's numbers for orders of the list; this one has what fires on top. */
const BY_IMPORTANCE = 3;

export const alertList: Renderer<'alertList'> = ({ options }, { system }) => ({
  type: 'alertlist',
  options: {
    viewMode: options.show === 'count' ? 'stat' : 'list',
    groupMode: options.groupBy.length > 0 ? 'custom' : 'default',
    groupBy: options.groupBy,
    maxItems: options.maxItems,
    sortOrder: BY_IMPORTANCE,
    dashboardAlerts: false,
    alertName: '',
    alertInstanceLabelFilter: matchers(options, system),
    showInactiveAlerts: false,
    stateFilter: {
      firing: options.states.includes('firing'),
      pending: options.states.includes('pending'),
      // Grafana's own alerts alone have these.
      recovering: false,
      noData: false,
      normal: false,
      error: false,
    },
  },
});

/** `{escalation="0",service="capibara6"}`. Labels of the panel's own come over the usual ones. */
function matchers(options: PanelOptions<'alertList'>, system: string): string {
  const wanted = {
    ...(options.steps === 'first' && { [label.escalation]: FIRST_STEP }),
    ...(options.systems === 'own' && { [label.service]: system }),
    ...options.labels,
  };
  const pairs = sortedBy(Object.entries(wanted), ([name]) => name);
  return pairs.length === 0 ? '' : `{${pairs.map(([name, value]) => `${name}=${quote(value)}`).join(',')}}`;
}

/** A string of PromQL, which JSON's strings are. */
function quote(text: string): string {
  return JSON.stringify(text);
}
