import { defined } from '../../shared/defined.js';
import { bearer } from '../http-config.js';
import type { Integration } from '../integration.js';
import { messages } from '../templates/messages.js';
import { use } from '../templates/source.js';

export const webex: Integration<'webex', 'webex_configs'> = {
  field: 'webex_configs',
  templates: messages.webex,
  config: ({ roomId, token, apiUrl, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      http_config: bearer(paths, token),
      api_url: apiUrl,
      room_id: roomId,
      message: use('atalaya.webex.message'),
    }),
};
