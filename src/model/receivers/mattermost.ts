import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { templateFree } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A Mattermost channel, through an incoming webhook. Since Alertmanager 0.30. */
export interface MattermostOptions extends CommonOptions {
  /** The webhook's address, which is a secret. */
  readonly url: SecretFile;
  /** `town-square`, or `@name`. Default: the webhook's own channel. */
  readonly channel?: string | undefined;
  readonly username?: string | undefined;
  readonly iconUrl?: string | undefined;
  /** In place of a picture: `:fire:`. */
  readonly iconEmoji?: string | undefined;
  /** Marks the message. */
  readonly priority?: 'important' | 'urgent' | undefined;
}

const schema = z.strictObject({
  url: secretFileSchema,
  channel: templateFree.optional(),
  username: templateFree.optional(),
  iconUrl: publicAddress().optional(),
  iconEmoji: templateFree.optional(),
  priority: z.enum(['important', 'urgent']).optional(),
  ...commonReceiver,
});

export const mattermost = receiverKind<MattermostOptions, z.output<typeof schema>>({
  schema,
  example: "{ url: secretFile('mattermost-url') }",
});
