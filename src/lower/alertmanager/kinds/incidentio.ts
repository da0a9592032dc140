import { defined } from '../../shared/defined.js';
import { goDuration } from '../go-duration.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';

/** Sends Alertmanager's own JSON, as a webhook does. */
export const incidentio: Integration<'incidentio', 'incidentio_configs'> = {
  field: 'incidentio_configs',
  config: ({ url, urlFile, alertSourceToken, maxAlerts, timeout, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      url,
      url_file: secretPath(paths, urlFile),
      alert_source_token_file: secretPath(paths, alertSourceToken),
      max_alerts: maxAlerts === 0 ? undefined : maxAlerts,
      timeout: goDuration(timeout),
    }),
};
