import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { discordTemplates } from '../templates/discord.js';

export const discord: Integration<'discord', 'discord_configs'> = {
  field: 'discord_configs',
  templates: discordTemplates,
  config: ({ url, username, sendResolved }, settings) => ({
    send_resolved: sendResolved,
    webhook_url_file: secretPath(settings, url),
    ...(username === undefined ? {} : { username }),
    title: '{{ template "atalaya.discord.title" . }}',
    message: '{{ template "atalaya.discord.message" . }}',
  }),
};
