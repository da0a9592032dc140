import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { messages } from '../templates/messages.js';
import { use } from '../templates/source.js';

export const msteamsv2: Integration<'msteamsv2', 'msteamsv2_configs'> = {
  field: 'msteamsv2_configs',
  templates: messages.msteams,
  config: ({ url, sendResolved }, paths) => ({
    send_resolved: sendResolved,
    webhook_url_file: secretPath(paths, url),
    title: use('atalaya.msteams.title'),
    text: use('atalaya.msteams.message'),
  }),
};
