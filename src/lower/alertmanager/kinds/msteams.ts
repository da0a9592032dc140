import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { messages } from '../templates/messages.js';
import { use } from '../templates/source.js';

export const msteams: Integration<'msteams', 'msteams_configs'> = {
  field: 'msteams_configs',
  templates: messages.msteams,
  config: ({ url, sendResolved }, paths) => ({
    send_resolved: sendResolved,
    webhook_url_file: secretPath(paths, url),
    title: use('atalaya.msteams.title'),
    summary: use('atalaya.msteams.title'),
    text: use('atalaya.msteams.message'),
  }),
};
