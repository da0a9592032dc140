import * as z from 'zod';
import { labels } from '../shared/scalars.js';
import {
  discordConfig,
  mattermostConfig,
  msteamsConfig,
  msteamsV2Config,
  rocketchatConfig,
  slackConfig,
  telegramConfig,
  webexConfig,
  wechatConfig,
} from './receivers-chat.js';
import {
  incidentioConfig,
  jiraConfig,
  opsgenieConfig,
  pagerdutyConfig,
  pushoverConfig,
  victoropsConfig,
} from './receivers-paging.js';
import { emailConfig, snsConfig, webhookConfig } from './receivers-transport.js';

/** A name with any number of integrations: a notification goes to all of them. */
export const receiver = z.strictObject({
  name: z.string().min(1),
  /** Since 0.33. */
  labels: labels.optional(),
  discord_configs: z.array(discordConfig).optional(),
  email_configs: z.array(emailConfig).optional(),
  incidentio_configs: z.array(incidentioConfig).optional(),
  jira_configs: z.array(jiraConfig).optional(),
  mattermost_configs: z.array(mattermostConfig).optional(),
  msteams_configs: z.array(msteamsConfig).optional(),
  msteamsv2_configs: z.array(msteamsV2Config).optional(),
  opsgenie_configs: z.array(opsgenieConfig).optional(),
  pagerduty_configs: z.array(pagerdutyConfig).optional(),
  pushover_configs: z.array(pushoverConfig).optional(),
  rocketchat_configs: z.array(rocketchatConfig).optional(),
  slack_configs: z.array(slackConfig).optional(),
  sns_configs: z.array(snsConfig).optional(),
  telegram_configs: z.array(telegramConfig).optional(),
  victorops_configs: z.array(victoropsConfig).optional(),
  webex_configs: z.array(webexConfig).optional(),
  webhook_configs: z.array(webhookConfig).optional(),
  wechat_configs: z.array(wechatConfig).optional(),
});
