import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { messages } from '../templates/messages.js';
import { use } from '../templates/source.js';

export const discord: Integration<'discord', 'discord_configs'> = {
  field: 'discord_configs',
  templates: messages.discord,
  config: ({ url, username, avatarUrl, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      webhook_url_file: secretPath(paths, url),
      username,
      avatar_url: avatarUrl,
      title: use('atalaya.discord.title'),
      message: use('atalaya.discord.message'),
    }),
};
