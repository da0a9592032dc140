import * as z from 'zod';
import { httpConfig, tlsConfig } from '../shared/http-client.js';
import type { Plain } from '../shared/plain.js';
import { duration, hostPort, labels } from '../shared/scalars.js';
import { tracing } from '../shared/tracing.js';
import { receiver } from './receiver.js';
import { file, secret } from './receiver-parts.js';
import { namedTimeInterval } from './time-interval.js';

/** `severity="critical"`, `team=~"a|b"`; `formats/alertmanager` does not read what is in it, notify does. */
const matcher = z.string();

const global = z.strictObject({
  resolve_timeout: duration.optional(),
  http_config: httpConfig.optional(),
  smtp_smarthost: hostPort.optional(),
  smtp_from: z.string().optional(),
  smtp_hello: z.string().optional(),
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

const routeFields = {
  /** As releases before 0.22 read them; they hold together with `matchers`. */
  match: labels.optional(),
  match_re: labels.optional(),
  matchers: z.array(matcher).optional(),
  receiver: z.string().min(1).optional(),
  group_by: z.array(z.string()).optional(),
  group_wait: duration.optional(),
  group_interval: duration.optional(),
  repeat_interval: duration.optional(),
  continue: z.boolean().optional(),
  mute_time_intervals: z.array(z.string()).optional(),
  active_time_intervals: z.array(z.string()).optional(),
  labels: labels.optional(),
};

const leafRoute = z.strictObject(routeFields);

interface RouteTree extends z.infer<typeof leafRoute> {
  routes?: RouteTree[] | undefined;
}

/** Every route has the same fields. That the root has a receiver, and matches everything, is a rule about it. */
const route: z.ZodType<RouteTree> = leafRoute.extend({ routes: z.array(z.lazy(() => route)).optional() });

const inhibitRule = z.strictObject({
  name: z.string().optional(),
  source_match: labels.optional(),
  source_match_re: labels.optional(),
  source_matchers: z.array(matcher).optional(),
  target_match: labels.optional(),
  target_match_re: labels.optional(),
  target_matchers: z.array(matcher).optional(),
  equal: z.array(z.string()).optional(),
});

/** Where each event is recorded, since 0.33: https://github.com/prometheus/alertmanager/blob/v0.34.0/eventrecorder/config.go */
const eventOutputs = z.array(z.looseObject({})).optional();
const eventRecorder = z.strictObject({
  file_outputs: eventOutputs,
  webhook_outputs: eventOutputs,
  kafka_outputs: eventOutputs,
  stdout_outputs: eventOutputs,
});

/**
 * `alertmanager.yml`.
 * https://github.com/prometheus/alertmanager/blob/v0.34.0/config/config.go
 */
export const alertmanagerConfig = z.strictObject({
  global: global.optional(),
  templates: z.array(z.string().min(1)).optional(),
  route,
  inhibit_rules: z.array(inhibitRule).optional(),
  /** What `time_intervals` was called in 0.22 and 0.23. */
  mute_time_intervals: z.array(namedTimeInterval).optional(),
  time_intervals: z.array(namedTimeInterval).optional(),
  receivers: z.array(receiver),
  tracing: tracing.optional(),
  event_recorder: eventRecorder.optional(),
});

export type AlertmanagerConfig = Plain<z.infer<typeof alertmanagerConfig>>;
export type AlertmanagerGlobal = NonNullable<AlertmanagerConfig['global']>;
/** The root of the routing tree. */
export type RootRoute = AlertmanagerConfig['route'];
/** A route below the root. */
export type Route = NonNullable<RootRoute['routes']>[number];
export type InhibitRule = NonNullable<AlertmanagerConfig['inhibit_rules']>[number];
export type NamedTimeInterval = NonNullable<AlertmanagerConfig['time_intervals']>[number];
/** A receiver with its integrations: `slack_configs`, `email_configs`, … */
export type ReceiverConfig = Plain<z.infer<typeof receiver>>;
