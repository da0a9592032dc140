import { gauge, oneOf } from 'atalaya';

/** What the toolkit's own health checks say. */

export const checkStatus = gauge('hdc_health_check_status', {
  help: 'Whether a check of the toolkit is well: 1 if so, 0 if not.',
  unit: 'state',
  labels: { check: oneOf('cuda', 'memory', 'system') },
});
