import { defined } from '../../shared/defined.js';
import { goDuration } from '../go-duration.js';
import { bearer } from '../http-config.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';

/** Sends Alertmanager's own JSON: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
export const webhook: Integration<'webhook', 'webhook_configs'> = {
  field: 'webhook_configs',
  config: ({ url, urlFile, token, maxAlerts, timeout, payload, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      http_config: bearer(paths, token),
      url,
      url_file: secretPath(paths, urlFile),
      max_alerts: maxAlerts === 0 ? undefined : maxAlerts,
      timeout: goDuration(timeout),
      payload,
    }),
};
