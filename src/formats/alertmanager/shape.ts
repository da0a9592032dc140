import * as z from 'zod';
import { httpConfig, tlsConfig } from '../shared/http-client.js';
import { duration, hostPort, labelName, matcher } from '../shared/scalars.js';
import { tracing } from '../shared/tracing.js';
import { receiver } from './receiver.js';
import { file, secret } from './receiver-parts.js';
import { namedTimeInterval } from './time-interval.js';

const global = z.strictObject({
  resolve_timeout: duration.optional(),
  http_config: httpConfig.optional(),
  smtp_from: z.string().optional(),
  smtp_hello: z.string().optional(),
  smtp_smarthost: hostPort.optional(),
  smtp_auth_username: z.string().optional(),
  smtp_auth_password: secret.optional(),
  smtp_auth_password_file: file.optional(),
  smtp_auth_secret: secret.optional(),
  smtp_auth_secret_file: file.optional(),
  smtp_auth_identity: z.string().optional(),
  smtp_require_tls: z.boolean().optional(),
  smtp_force_implicit_tls: z.boolean().optional(),
  smtp_tls_config: tlsConfig.optional(),
  slack_api_url: secret.optional(),
  slack_api_url_file: file.optional(),
  slack_app_token: secret.optional(),
  slack_app_token_file: file.optional(),
  slack_app_url: z.string().optional(),
  mattermost_webhook_url: secret.optional(),
  mattermost_webhook_url_file: file.optional(),
  pagerduty_url: z.string().optional(),
  opsgenie_api_key: secret.optional(),
  opsgenie_api_key_file: file.optional(),
  opsgenie_api_url: z.string().optional(),
  victorops_api_key: secret.optional(),
  victorops_api_key_file: file.optional(),
  victorops_api_url: z.string().optional(),
  wechat_api_url: z.string().optional(),
  wechat_api_secret: secret.optional(),
  wechat_api_secret_file: file.optional(),
  wechat_api_corp_id: z.string().optional(),
  telegram_api_url: z.string().optional(),
  telegram_bot_token: secret.optional(),
  telegram_bot_token_file: file.optional(),
  webex_api_url: z.string().optional(),
  jira_api_url: z.string().optional(),
  rocketchat_api_url: z.string().optional(),
  rocketchat_token: secret.optional(),
  rocketchat_token_file: file.optional(),
  rocketchat_token_id: secret.optional(),
  rocketchat_token_id_file: file.optional(),
});

/** `...` stands alone and means every label. */
const groupLabel = z.string().regex(/^(?:\.\.\.|[a-zA-Z_][a-zA-Z0-9_]*)$/);

/** What a route may say at any depth. */
const routeFields = {
  receiver: z.string().min(1).optional(),
  group_by: z.array(groupLabel).optional(),
  group_wait: duration.optional(),
  group_interval: duration.optional(),
  repeat_interval: duration.optional(),
};

const leafRoute = z.strictObject({
  ...routeFields,
  matchers: z.array(matcher).optional(),
  continue: z.boolean().optional(),
  mute_time_intervals: z.array(z.string()).optional(),
  active_time_intervals: z.array(z.string()).optional(),
});

interface ChildRoute extends z.infer<typeof leafRoute> {
  routes?: ChildRoute[] | undefined;
}

const childRoute: z.ZodType<ChildRoute> = leafRoute.extend({
  routes: z.array(z.lazy(() => childRoute)).optional(),
});

/** The root matches everything, so it has a receiver, no matchers, no `continue` and no time intervals. */
const rootRoute = z.strictObject({
  ...routeFields,
  receiver: z.string().min(1),
  routes: z.array(childRoute).optional(),
});

const inhibitRule = z.strictObject({
  /** Since 0.30. */
  name: z.string().optional(),
  source_matchers: z.array(matcher).optional(),
  target_matchers: z.array(matcher).optional(),
  equal: z.array(labelName).optional(),
});

/**
 * `alertmanager.yml` as 0.33 reads it, without the deprecated forms (`match`, `match_re`, top-level
 * `mute_time_intervals`) and the event recorder.
 * https://prometheus.io/docs/alerting/latest/configuration/
 */
export const alertmanagerConfig = z.strictObject({
  global: global.optional(),
  templates: z.array(z.string().min(1)).optional(),
  route: rootRoute,
  inhibit_rules: z.array(inhibitRule).optional(),
  time_intervals: z.array(namedTimeInterval).optional(),
  receivers: z.array(receiver),
  tracing: tracing.optional(),
});
