import * as z from 'zod';
import { httpConfig } from '../shared/http-client.js';
import { goDuration } from '../shared/scalars.js';
import { attachmentField, file, flag, integration, secret, template } from './receiver-parts.js';

const slackAction = z.strictObject({
  type: template,
  text: template,
  url: template.optional(),
  style: template.optional(),
  name: template.optional(),
  value: template.optional(),
  confirm: z
    .strictObject({
      text: template,
      title: template.optional(),
      ok_text: template.optional(),
      dismiss_text: template.optional(),
    })
    .optional(),
});

export const slackConfig = z.strictObject({
  send_resolved: flag.optional(),
  api_url_file: file.optional(),
  api_url: secret.optional(),
  http_config: httpConfig.optional(),
  update_message: flag.optional(),
  app_token: secret.optional(),
  app_token_file: file.optional(),
  app_url: z.string().optional(),
  channel: template.optional(),
  username: template.optional(),
  color: template.optional(),
  title: template.optional(),
  title_link: template.optional(),
  text: template.optional(),
  fallback: template.optional(),
  footer: template.optional(),
  mrkdwn_in: z.array(z.string()).optional(),
  actions: z.array(slackAction).optional(),
  pretext: template.optional(),
  message_text: template.optional(),
  icon_emoji: template.optional(),
  fields: z.array(attachmentField).optional(),
  short_fields: flag.optional(),
  callback_id: template.optional(),
  icon_url: template.optional(),
  image_url: template.optional(),
  thumb_url: template.optional(),
  link_names: flag.optional(),
  timeout: goDuration.optional(),
});

export const discordConfig = integration({
  webhook_url: secret.optional(),
  webhook_url_file: file.optional(),
  username: template.optional(),
  avatar_url: template.optional(),
  title: template.optional(),
  message: template.optional(),
  content: template.optional(),
});

export const msteamsConfig = integration({
  webhook_url: secret.optional(),
  webhook_url_file: file.optional(),
  title: template.optional(),
  summary: template.optional(),
  text: template.optional(),
});

export const msteamsV2Config = integration({
  webhook_url: secret.optional(),
  webhook_url_file: file.optional(),
  title: template.optional(),
  text: template.optional(),
});

export const telegramConfig = integration({
  api_url: z.string().optional(),
  bot_token: secret.optional(),
  bot_token_file: file.optional(),
  chat_id: z.int().optional(),
  chat_id_file: file.optional(),
  message_thread_id: z.int().optional(),
  disable_notifications: flag.optional(),
  parse_mode: z.enum(['', 'Markdown', 'MarkdownV2', 'HTML']).optional(),
  message: template.optional(),
});

export const webexConfig = integration({
  api_url: z.string().optional(),
  room_id: template,
  message: template.optional(),
});

/** Alertmanager gives these no YAML names, so they are Go's in lower case, without underscores. */
const rocketchatAction = z.strictObject({
  type: template.optional(),
  text: template.optional(),
  url: template.optional(),
  imageurl: template.optional(),
  iswebview: flag.optional(),
  webviewheightratio: z.string().optional(),
  msg: template.optional(),
  msginchatwindow: flag.optional(),
  msgprocessingtype: z.string().optional(),
});

export const rocketchatConfig = integration({
  api_url: z.string().optional(),
  token: secret.optional(),
  token_file: file.optional(),
  token_id: secret.optional(),
  token_id_file: file.optional(),
  channel: template.optional(),
  emoji: template.optional(),
  icon_url: template.optional(),
  color: template.optional(),
  title: template.optional(),
  title_link: template.optional(),
  text: template.optional(),
  fields: z.array(attachmentField).optional(),
  short_fields: flag.optional(),
  image_url: template.optional(),
  thumb_url: template.optional(),
  link_names: flag.optional(),
  actions: z.array(rocketchatAction).optional(),
});

/** Mattermost takes the fields of one attachment at the top as well (since 0.32). */
const mattermostAttachment = {
  fallback: template.optional(),
  color: template.optional(),
  pretext: template.optional(),
  text: template.optional(),
  author_name: template.optional(),
  author_link: template.optional(),
  author_icon: template.optional(),
  title: template.optional(),
  title_link: template.optional(),
  fields: z.array(attachmentField).optional(),
  thumb_url: template.optional(),
  footer: template.optional(),
  footer_icon: template.optional(),
  image_url: template.optional(),
};

export const mattermostConfig = integration({
  webhook_url: secret.optional(),
  webhook_url_file: file.optional(),
  channel: template.optional(),
  username: template.optional(),
  icon_url: template.optional(),
  icon_emoji: template.optional(),
  type: template.optional(),
  props: z.strictObject({ card: template.optional() }).optional(),
  priority: z
    .strictObject({
      priority: template.optional(),
      requested_ack: flag.optional(),
      persistent_notifications: flag.optional(),
    })
    .optional(),
  ...mattermostAttachment,
  attachments: z.array(z.strictObject(mattermostAttachment)).optional(),
});

export const wechatConfig = integration({
  api_secret: secret.optional(),
  api_secret_file: file.optional(),
  api_url: z.string().optional(),
  corp_id: z.string().optional(),
  agent_id: template.optional(),
  message_type: z.enum(['text', 'markdown']).optional(),
  to_user: template.optional(),
  to_party: template.optional(),
  to_tag: template.optional(),
  message: template.optional(),
});
