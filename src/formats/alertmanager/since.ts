import type * as z from 'zod';
import { ownValue } from '../../core/index.js';
import { httpSince } from '../shared/http-since.js';
import type { receiver } from './receiver.js';

/** The lists of a receiver: `slack_configs`, … */
export type IntegrationField = Exclude<keyof z.infer<typeof receiver>, 'name' | 'labels'>;

/**
 * The first Alertmanager that has a kind of receiver. From the configuration structs of every release since 0.15:
 * https://github.com/prometheus/alertmanager/blob/main/config/notifiers.go at each tag.
 */
const KIND_SINCE: Readonly<Record<IntegrationField, string>> = {
  discord_configs: '0.25',
  email_configs: '0.15',
  incidentio_configs: '0.29',
  jira_configs: '0.28',
  mattermost_configs: '0.30',
  msteams_configs: '0.26',
  msteamsv2_configs: '0.28',
  opsgenie_configs: '0.15',
  pagerduty_configs: '0.15',
  pushover_configs: '0.15',
  rocketchat_configs: '0.28',
  slack_configs: '0.15',
  sns_configs: '0.23',
  telegram_configs: '0.24',
  victorops_configs: '0.15',
  webex_configs: '0.25',
  webhook_configs: '0.15',
  wechat_configs: '0.15',
};

/** The same of single fields, where they are younger than their kind and than 0.22, the oldest that we write for. */
const FIELD_SINCE: Readonly<Record<string, string>> = {
  'discord_configs.avatar_url': '0.28',
  'discord_configs.content': '0.28',
  'discord_configs.username': '0.28',
  'discord_configs.webhook_url_file': '0.27',
  'email_configs.auth_password_file': '0.25',
  'email_configs.auth_secret_file': '0.31',
  'email_configs.force_implicit_tls': '0.31',
  'email_configs.threading': '0.30',
  'jira_configs.api_type': '0.29',
  'jira_configs.summary.enable_update': '0.30',
  'jira_configs.summary.template': '0.30',
  'jira_configs.description.enable_update': '0.30',
  'jira_configs.description.template': '0.30',
  'mattermost_configs.author_icon': '0.32',
  'mattermost_configs.author_link': '0.32',
  'mattermost_configs.author_name': '0.32',
  'mattermost_configs.color': '0.32',
  'mattermost_configs.fallback': '0.32',
  'mattermost_configs.fields': '0.32',
  'mattermost_configs.footer': '0.32',
  'mattermost_configs.footer_icon': '0.32',
  'mattermost_configs.image_url': '0.32',
  'mattermost_configs.pretext': '0.32',
  'mattermost_configs.thumb_url': '0.32',
  'mattermost_configs.title': '0.32',
  'mattermost_configs.title_link': '0.32',
  'msteams_configs.summary': '0.27',
  'msteams_configs.webhook_url_file': '0.27',
  'opsgenie_configs.actions': '0.24',
  'opsgenie_configs.api_key_file': '0.24',
  'opsgenie_configs.entity': '0.24',
  'opsgenie_configs.update_alerts': '0.24',
  'pagerduty_configs.routing_key_file': '0.25',
  'pagerduty_configs.service_key_file': '0.25',
  'pagerduty_configs.source': '0.25',
  'pagerduty_configs.timeout': '0.30',
  'pushover_configs.device': '0.26',
  'pushover_configs.monospace': '0.29',
  'pushover_configs.token_file': '0.26',
  'pushover_configs.ttl': '0.27',
  'pushover_configs.user_key_file': '0.26',
  'slack_configs.app_token': '0.30',
  'slack_configs.app_token_file': '0.30',
  'slack_configs.app_url': '0.30',
  'slack_configs.message_text': '0.31',
  'slack_configs.timeout': '0.30',
  'slack_configs.update_message': '0.32',
  'sns_configs.use_aws_http_client': '0.33',
  'telegram_configs.bot_token_file': '0.26',
  'telegram_configs.chat_id_file': '0.31',
  'telegram_configs.message_thread_id': '0.28',
  'webhook_configs.payload': '0.32',
  'webhook_configs.timeout': '0.28',
  'webhook_configs.url_file': '0.26',
  'wechat_configs.api_secret_file': '0.31',
};

/** The same of what stands outside of receivers. */
const REST_SINCE: Readonly<Record<string, string>> = {
  event_recorder: '0.33',
  'event_recorder.stdout_outputs': '0.34',
  'global.jira_api_url': '0.28',
  'global.mattermost_webhook_url': '0.32',
  'global.mattermost_webhook_url_file': '0.32',
  'global.opsgenie_api_key_file': '0.24',
  'global.rocketchat_api_url': '0.28',
  'global.rocketchat_token': '0.28',
  'global.rocketchat_token_file': '0.28',
  'global.rocketchat_token_id': '0.28',
  'global.rocketchat_token_id_file': '0.28',
  'global.slack_app_token': '0.30',
  'global.slack_app_token_file': '0.30',
  'global.slack_app_url': '0.30',
  'global.smtp_auth_password_file': '0.25',
  'global.smtp_auth_secret_file': '0.31',
  'global.smtp_force_implicit_tls': '0.31',
  'global.smtp_tls_config': '0.28',
  'global.telegram_api_url': '0.24',
  'global.telegram_bot_token': '0.31',
  'global.telegram_bot_token_file': '0.31',
  'global.victorops_api_key_file': '0.25',
  'global.webex_api_url': '0.25',
  'global.wechat_api_secret_file': '0.31',
  'inhibit_rules.name': '0.30',
  'receivers.labels': '0.33',
  'route.active_time_intervals': '0.24',
  'route.labels': '0.34',
  time_intervals: '0.24',
  'time_intervals.time_intervals.location': '0.25',
  tracing: '0.30',
};

/**
 * The first Alertmanager that reads a kind of receiver (`jira_configs`) or a field, by its dotted name: `slack_configs.timeout`,
 * `global.smtp_tls_config`, `route.active_time_intervals`. The names of a whole document's fields serve as well: routes inside of
 * routes and the list of receivers add nothing. Undefined for a field that is as old as its kind, or as all that we know.
 */
export function alertmanagerSince(field: IntegrationField | string): string | undefined {
  const name = field.replace(/^receivers\.(?=\w+_configs)/, '').replace(/^route(?:\.routes)+(?=\.)/, 'route');
  const kind = ownValue<string>(KIND_SINCE, name);
  return kind ?? ownValue(FIELD_SINCE, name) ?? ownValue(REST_SINCE, name) ?? httpSince(name, 'alertmanager');
}
