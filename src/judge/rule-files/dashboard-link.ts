import { text } from '../../core/index.js';
import type { JudgedRule } from './judged-rule-file.js';

/** Grafana's names for the link from an alert to a panel: https://grafana.com/docs/grafana/latest/alerting/ */
export const DASHBOARD = '__dashboardUid__';
export const PANEL = '__panelId__';

/** The dashboard and the panel that an alert leads to, where Grafana shows it. */
export function dashboardLink({ annotations }: JudgedRule) {
  return { dashboard: text(annotations[DASHBOARD]), panel: text(annotations[PANEL]) };
}
