// Made by `npm run regenerate`. Do not edit.
export default {
  'dashboard': () => import('./dashboard.js'),
  'rule-file': () => import('./rule-file.js'),
  'rule-test': () => import('./rule-test.js'),
  'prometheus': () => import('./prometheus.js'),
  'alertmanager': () => import('./alertmanager.js'),
  'dashboard-providers': () => import('./dashboard-providers.js'),
  'datasources': () => import('./datasources.js'),
  'compose': () => import('./compose.js'),
  'blackbox': () => import('./blackbox.js'),
  'filebeat': () => import('./filebeat.js'),
};
