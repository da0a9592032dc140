import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { templateFree } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A Discord channel, through a webhook. Needs Alertmanager 0.27, the first that reads the address from a file. */
export interface DiscordOptions extends CommonOptions {
  /** The webhook's address, which is a secret. */
  readonly url: SecretFile;
  /** Who the message is from, in place of the webhook's name. Since Alertmanager 0.28. */
  readonly username?: string | undefined;
  /** The picture of who the message is from. Since Alertmanager 0.28. */
  readonly avatarUrl?: string | undefined;
}

const schema = z.strictObject({
  url: secretFileSchema,
  username: templateFree.optional(),
  avatarUrl: publicAddress().optional(),
  ...commonReceiver,
});

export const discord = receiverKind<DiscordOptions, z.output<typeof schema>>({
  schema,
  example: "{ url: secretFile('discord-url') }",
});
