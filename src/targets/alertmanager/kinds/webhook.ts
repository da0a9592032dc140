import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';

/** Sends Alertmanager's own JSON: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
export const webhook: Integration<'webhook', 'webhook_configs'> = {
  field: 'webhook_configs',
  config: ({ url, urlFile, maxAlerts, sendResolved }, settings) => ({
    send_resolved: sendResolved,
    ...(url === undefined ? {} : { url }),
    ...(urlFile === undefined ? {} : { url_file: secretPath(settings, urlFile) }),
    ...(maxAlerts === 0 ? {} : { max_alerts: maxAlerts }),
  }),
};
