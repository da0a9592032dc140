import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { commonReceiver, receiverKind, secretFileSchema, templateFree } from './receiver-kind.js';

/** A Discord channel, through a webhook. Needs Alertmanager 0.27, the first that reads the address from a file. */
export interface DiscordOptions {
  /** The webhook's address, which is a secret. */
  readonly url: SecretFile;
  /** Who the message is from, in place of the webhook's name. Since Alertmanager 0.28. */
  readonly username?: string | undefined;
  readonly sendResolved?: boolean | undefined;
  readonly raw?: Readonly<Record<string, unknown>> | undefined;
}

const schema = z.strictObject({
  url: secretFileSchema,
  username: templateFree.optional(),
  ...commonReceiver,
});

export const discord = receiverKind<DiscordOptions, z.output<typeof schema>>({ schema });
