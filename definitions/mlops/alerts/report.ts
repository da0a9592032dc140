import { alert, promql } from 'atalaya';
import { dailyReport as report } from '../dashboards/index.js';

/**
 * Each morning from 7 to 8, UTC: an alert is the clock that Prometheus and Alertmanager have. Its mail leads to the
 * dashboard of the day; who wants it on paper prints that.
 */
export const dailyReport = alert('daily_report', {
  severity: 'info',
  owner: 'reports',
  when: promql`hour() == 7`,
  summary: 'The report of the last 24 hours is ready',
  description: 'System, application, models and business, each with its numbers of the last day.',
  action: 'Open the dashboard; the link stands below.',
  panel: report.panel('predictions'),
});
