import { label } from '../../../model/index.js';
import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { opsgenieTemplates } from '../templates/opsgenie.js';
import { use } from '../templates/source.js';
import { TEXT } from '../templates/text.js';

export const opsgenie: Integration<'opsgenie', 'opsgenie_configs'> = {
  field: 'opsgenie_configs',
  templates: opsgenieTemplates,
  config: (options, paths) =>
    defined({
      send_resolved: options.sendResolved,
      api_key_file: secretPath(paths, options.apiKey),
      api_url: options.apiUrl,
      message: use(TEXT.title),
      description: use(TEXT.message),
      responders: options.responders.length === 0 ? undefined : options.responders.map(defined),
      priority: options.priority ?? use('atalaya.opsgenie.priority'),
      tags: [`{{ .CommonLabels.${label.severity} }}`, ...options.tags].join(','),
      entity: options.entity,
      details: Object.keys(options.details).length === 0 ? undefined : options.details,
      actions: options.actions.length === 0 ? undefined : options.actions.join(','),
      note: options.note,
      update_alerts: options.updateAlerts,
    }),
};
