import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { COLOR } from '../templates/common.js';
import { LINK } from '../templates/links.js';
import { messages } from '../templates/messages.js';
import { use } from '../templates/source.js';

export const mattermost: Integration<'mattermost', 'mattermost_configs'> = {
  field: 'mattermost_configs',
  templates: messages.mattermost,
  config: (options, paths) => {
    const { url, channel, username, iconUrl, iconEmoji, priority, sendResolved } = options;
    return defined({
      send_resolved: sendResolved,
      webhook_url_file: secretPath(paths, url),
      channel,
      username,
      icon_url: iconUrl,
      icon_emoji: iconEmoji,
      priority: priority === undefined ? undefined : { priority },
      // The message itself stays empty: the attachment says it, with a colour.
      text: '',
      attachments: [
        {
          color: use(COLOR),
          title: use('atalaya.mattermost.title'),
          title_link: use(LINK.title),
          text: use('atalaya.mattermost.message'),
          fallback: use('atalaya.mattermost.title'),
        },
      ],
    });
  },
};
