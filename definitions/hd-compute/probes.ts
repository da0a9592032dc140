import { probe } from 'atalaya';

export const applicationHealth = probe('hdc-health', {
  title: 'HD-Compute health endpoint',
  http: { method: 'GET', status: [200] },
  targets: ['http://hdc-toolkit:8080/health'],
  every: '30s',
  timeout: '10s',
  down: { severity: 'critical', failures: 3 },
  action: 'See whether the container runs and what its own health check says; restart it if it hangs.',
  panel: { type: 'panelReference', dashboard: 'health', panel: 'endpoint' },
});
