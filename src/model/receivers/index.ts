import type { z } from 'zod';
import { slack } from './slack.js';

/** Every integration. A new one is a file beside these, a renderer in `targets/alertmanager`, and its name here and there. */
export const receiverKinds = {
  slack,
} as const;

export type ReceiverKind = keyof typeof receiverKinds;

/** What a person may write for a kind. */
export type ReceiverInput<K extends ReceiverKind> = z.input<(typeof receiverKinds)[K]['schema']>;

/** The same with defaults. */
export type ReceiverOptions<K extends ReceiverKind> = z.output<(typeof receiverKinds)[K]['schema']>;

export { type ReceiverKindEntry, receiverKind } from './receiver-kind.js';
export type { SlackOptions } from './slack.js';
