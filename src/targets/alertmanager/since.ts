/**
 * The first Alertmanager that reads a field of an integration; what is missing here is older than any that people
 * run. From the structs of every release: https://github.com/prometheus/alertmanager/blob/main/CHANGELOG.md
 */
export const FIELD_SINCE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  discord_configs: {
    webhook_url_file: '0.27',
    avatar_url: '0.28',
    content: '0.28',
    username: '0.28',
  },
  email_configs: {
    auth_password_file: '0.25',
    threading: '0.30',
    auth_secret_file: '0.31',
    force_implicit_tls: '0.31',
  },
  slack_configs: {
    app_token: '0.30',
    app_token_file: '0.30',
    app_url: '0.30',
    timeout: '0.30',
    message_text: '0.31',
    update_message: '0.32',
  },
  webhook_configs: {
    url_file: '0.26',
    timeout: '0.28',
    payload: '0.32',
  },
};
