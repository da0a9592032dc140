import { formatDuration, wording } from '../core/index.js';

/** What can be wrong with a routing tree, whoever wrote it. */
export const ROUTING_WORDS = {
  'external/pattern': wording<{ label: string; problem: string }>({
    severity: 'error',
    message: ({ label, problem }) => `the pattern for "${label}" is no regular expression: ${problem}`,
  }),
  'external/restarts': wording<{ name: string; delay: number; version: string }>({
    severity: 'warning',
    message: ({ name, delay, version }) =>
      `the later steps of ${name} can come up to ${formatDuration(delay)} late: Alertmanager ${version} counts their delays anew when it starts`,
    help: () => 'run two Alertmanagers and name both in prometheus.alertmanagers, or own the rule',
  }),
} as const;
