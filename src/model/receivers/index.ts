import { discord } from './discord.js';
import { email } from './email.js';
import { incidentio } from './incidentio.js';
import { jira } from './jira.js';
import { mattermost } from './mattermost.js';
import { msteams } from './msteams.js';
import { msteamsv2 } from './msteamsv2.js';
import { opsgenie } from './opsgenie.js';
import { pagerduty } from './pagerduty.js';
import { pushover } from './pushover.js';
import type { ReceiverKindEntry } from './receiver-kind.js';
import { rocketchat } from './rocketchat.js';
import { slack } from './slack.js';
import { sns } from './sns.js';
import { telegram } from './telegram.js';
import { victorops } from './victorops.js';
import { webex } from './webex.js';
import { webhook } from './webhook.js';
import { wechat } from './wechat.js';

/** Every integration. A new one is a file beside these, a renderer in `lower/alertmanager`, and its name here and there. */
export const receiverKinds = {
  discord,
  email,
  incidentio,
  jira,
  mattermost,
  msteams,
  msteamsv2,
  opsgenie,
  pagerduty,
  pushover,
  rocketchat,
  slack,
  sns,
  telegram,
  victorops,
  webex,
  webhook,
  wechat,
} as const;

export type ReceiverKind = keyof typeof receiverKinds;

/** What a person may write for a kind. */
export type ReceiverInput<K extends ReceiverKind> =
  (typeof receiverKinds)[K] extends ReceiverKindEntry<infer Options, infer _> ? Options : never;

/** The same with defaults. */
export type ReceiverOptions<K extends ReceiverKind> =
  (typeof receiverKinds)[K] extends ReceiverKindEntry<infer _, infer Resolved> ? Resolved : never;

export type { DiscordOptions } from './discord.js';
export type { EmailOptions } from './email.js';
export type { IncidentioOptions } from './incidentio.js';
export type { JiraOptions } from './jira.js';
export type { MattermostOptions } from './mattermost.js';
export type { MsteamsOptions } from './msteams.js';
export type { Msteamsv2Options } from './msteamsv2.js';
export type { OpsgenieOptions, OpsgenieResponder } from './opsgenie.js';
export type { PagerdutyOptions } from './pagerduty.js';
export type { PushoverOptions } from './pushover.js';
export { type ReceiverKindEntry, receiverKind } from './receiver-kind.js';
export type { RocketchatOptions } from './rocketchat.js';
export type { SlackOptions } from './slack.js';
export type { SnsOptions } from './sns.js';
export type { TelegramOptions } from './telegram.js';
export type { VictoropsOptions } from './victorops.js';
export type { WebexOptions } from './webex.js';
export type { WebhookOptions } from './webhook.js';
export type { WechatOptions } from './wechat.js';
