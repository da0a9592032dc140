import { alert, amount } from 'atalaya';
import { health } from '../dashboards/health.js';
import { components } from '../signals/health.js';

export const systemUnhealthy = alert('SystemUnhealthy', {
  severity: 'critical',
  when: components.lt(amount(1, 'state')),
  for: '1m',
  summary: ({ labels }) => `${labels.component} is not healthy`,
  description: ({ labels }) => `The health check of ${labels.component} fails, so the system is not healthy.`,
  action: 'Ask the health monitor for the issues of the component.',
  panel: health.panel('components'),
});
