import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { templateFree } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A Rocket.Chat channel, by the access token of a user. Since Alertmanager 0.28, which reads the files at its start. */
export interface RocketchatOptions extends CommonOptions {
  /** `https://chat.example.com`. */
  readonly server: string;
  /** `#alerts`. */
  readonly channel: string;
  /** The user's personal access token, which is a secret. */
  readonly token: SecretFile;
  /** The user's id, which comes with the token. */
  readonly tokenId: SecretFile;
  /** In place of a picture: `:fire:`. */
  readonly emoji?: string | undefined;
  readonly iconUrl?: string | undefined;
}

const schema = z.strictObject({
  server: publicAddress(),
  channel: z.string().regex(/^[#@][^\s{}]+$/, 'a channel must begin with # (or @ for a person)'),
  token: secretFileSchema,
  tokenId: secretFileSchema,
  emoji: templateFree.optional(),
  iconUrl: publicAddress().optional(),
  ...commonReceiver,
});

export const rocketchat = receiverKind<RocketchatOptions, z.output<typeof schema>>({
  schema,
  example:
    "{ server: 'https://chat.example.com', channel: '#alerts', token: secretFile('rocketchat-token'), tokenId: secretFile('rocketchat-id') }",
});
