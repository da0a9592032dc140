import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { COLOR } from '../templates/common.js';
import { LINK } from '../templates/links.js';
import { messages } from '../templates/messages.js';
import { use } from '../templates/source.js';

export const rocketchat: Integration<'rocketchat', 'rocketchat_configs'> = {
  field: 'rocketchat_configs',
  templates: messages.rocketchat,
  config: ({ server, channel, token, tokenId, emoji, iconUrl, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      api_url: server,
      token_file: secretPath(paths, token),
      token_id_file: secretPath(paths, tokenId),
      channel,
      emoji,
      icon_url: iconUrl,
      color: use(COLOR),
      title: use('atalaya.rocketchat.title'),
      title_link: use(LINK.title),
      text: use('atalaya.rocketchat.message'),
      actions: [
        { type: 'button', text: 'Acknowledge', url: use(LINK.acknowledge) },
        { type: 'button', text: 'Silence', url: use(LINK.silence) },
      ],
    }),
};
