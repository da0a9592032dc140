import { defined } from '../../shared/defined.js';
import { goDuration } from '../go-duration.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { LINK } from '../templates/links.js';
import { pushoverTemplates } from '../templates/pushover.js';
import { use } from '../templates/source.js';
import { TEXT } from '../templates/text.js';

export const pushover: Integration<'pushover', 'pushover_configs'> = {
  field: 'pushover_configs',
  templates: pushoverTemplates,
  config: ({ userKey, token, priority, retry, expire, ttl, device, sound, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      user_key_file: secretPath(paths, userKey),
      token_file: secretPath(paths, token),
      title: use(TEXT.title),
      message: use('atalaya.pushover.message'),
      url: use(LINK.silence),
      url_title: 'Silence',
      priority: priority === undefined ? use('atalaya.pushover.priority') : String(priority),
      retry: goDuration(retry),
      expire: goDuration(expire),
      ttl: goDuration(ttl),
      device,
      sound,
    }),
};
