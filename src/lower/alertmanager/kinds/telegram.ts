import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { use } from '../templates/source.js';
import { telegramTemplates } from '../templates/telegram.js';

export const telegram: Integration<'telegram', 'telegram_configs'> = {
  field: 'telegram_configs',
  templates: telegramTemplates,
  config: (options, paths) =>
    defined({
      send_resolved: options.sendResolved,
      api_url: options.apiUrl,
      bot_token_file: secretPath(paths, options.botToken),
      chat_id: options.chatId,
      chat_id_file: secretPath(paths, options.chatIdFile),
      message_thread_id: options.messageThreadId,
      disable_notifications: options.disableNotifications,
      parse_mode: 'HTML' as const,
      message: use('atalaya.telegram.message'),
    }),
};
