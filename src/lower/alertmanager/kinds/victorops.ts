import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { use } from '../templates/source.js';
import { TEXT } from '../templates/text.js';
import { victoropsTemplates } from '../templates/victorops.js';

export const victorops: Integration<'victorops', 'victorops_configs'> = {
  field: 'victorops_configs',
  templates: victoropsTemplates,
  config: ({ apiKey, routingKey, apiUrl, customFields, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      api_key_file: secretPath(paths, apiKey),
      api_url: apiUrl,
      routing_key: routingKey,
      message_type: use('atalaya.victorops.message_type'),
      entity_display_name: use(TEXT.title),
      state_message: use(TEXT.message),
      custom_fields: Object.keys(customFields).length === 0 ? undefined : customFields,
    }),
};
