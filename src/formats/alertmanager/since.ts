import type * as z from 'zod';
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

/**
 * The same of fields inside of every `http_config` and `tls_config`, which Alertmanager has from
 * https://github.com/prometheus/common/blob/main/config/http_config.go. amtool 0.25 refuses them and 0.28 takes them;
 * where the release in between is not known, it is the newer one here.
 */
const NESTED_SINCE: Readonly<Record<string, string>> = {
  'http_config.no_proxy': '0.26',
  'http_config.proxy_from_environment': '0.26',
  'http_config.oauth2.no_proxy': '0.26',
  'http_config.oauth2.proxy_from_environment': '0.26',
  'http_config.http_headers': '0.28',
  'http_config.basic_auth.username_file': '0.28',
  'http_config.tls_config.ca': '0.28',
  'http_config.tls_config.cert': '0.28',
  'http_config.oauth2.tls_config.ca': '0.28',
  'http_config.oauth2.tls_config.cert': '0.28',
  'tls_config.ca': '0.28',
  'tls_config.cert': '0.28',
};

/**
 * The first Alertmanager that reads a kind (`jira_configs`) or a field (`slack_configs.timeout`); undefined for a field
 * that is as old as its kind.
 */
export function since(field: IntegrationField | string): string | undefined {
  const kind = (KIND_SINCE as Readonly<Record<string, string>>)[field];
  return kind ?? FIELD_SINCE[field] ?? NESTED_SINCE[field.slice(field.indexOf('.') + 1)];
}
