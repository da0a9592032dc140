import { discord } from './discord.js';
import { email } from './email.js';
import type { ReceiverKindEntry } from './receiver-kind.js';
import { slack } from './slack.js';
import { webhook } from './webhook.js';

/** Every integration. A new one is a file beside these, a renderer in `targets/alertmanager`, and its name here and there. */
export const receiverKinds = {
  discord,
  email,
  slack,
  webhook,
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
export { type ReceiverKindEntry, receiverKind } from './receiver-kind.js';
export type { SlackOptions } from './slack.js';
export type { WebhookOptions } from './webhook.js';
