import { type Alert, type ExternalAlert, knownExternal, label, type System } from '../model/index.js';
import { factOf } from '../promql/index.js';
import { alertLabels } from './alert-labels.js';
import type { KnownLabels } from './routing/certainty.js';
import type { Labels } from './routing/matcher.js';

/** What is known of the labels of a system's alerts before they fire. */
export interface LabelBook {
  /**
   * Labels of the rule, those that the condition fixes, and those that a person gives. A given label that the alert cannot
   * have is left out.
   */
  readonly known: (alert: Alert, step: number, given?: Labels) => KnownLabels;
  /** The same of somebody else's alert: what it is known by, and what it is said to carry. */
  readonly knownExternal: (external: ExternalAlert, given?: Labels) => KnownLabels;
}

const OURS: ReadonlySet<string> = new Set(['alertname', ...Object.values(label)]);

export function labelBook(system: Pick<System, 'prometheus'>): LabelBook {
  return {
    known: (alert, step, given = {}) => {
      const { flow } = alert;
      // Our own labels come from rules alone; a series that has one of them is somebody else's.
      const presence = (name: string) => (OURS.has(name) ? 'never' : factOf(flow, name).presence);
      const fixed = [...flow.labels].flatMap(([name, { presence, value }]) =>
        presence === 'surely' && value !== undefined && name !== '__name__' ? [[name, value] as const] : [],
      );
      const possible = Object.entries(given).filter(([name]) => presence(name) !== 'never');
      const series = Object.fromEntries([...fixed, ...possible]);
      return { values: alertLabels(alert, step, series, system.prometheus), presence };
    },
    knownExternal: (external, given = {}) => {
      const known = knownExternal(external);
      return { ...known, values: { ...given, ...known.values } };
    },
  };
}
