import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { messages } from '../templates/messages.js';
import { use } from '../templates/source.js';

export const wechat: Integration<'wechat', 'wechat_configs'> = {
  field: 'wechat_configs',
  templates: messages.wechat,
  config: ({ apiSecret, apiUrl, corpId, agentId, toUser, toParty, toTag, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      api_secret_file: secretPath(paths, apiSecret),
      api_url: apiUrl,
      corp_id: corpId,
      agent_id: agentId,
      to_user: toUser,
      to_party: toParty,
      to_tag: toTag,
      message: use('atalaya.wechat.message'),
    }),
};
