import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { templateFree } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A Webex room, through a bot. */
export interface WebexOptions extends CommonOptions {
  readonly roomId: string;
  /** The bot's token, which is a secret. */
  readonly token: SecretFile;
  /** In place of `https://webexapis.com/v1/messages`. */
  readonly apiUrl?: string | undefined;
}

const schema = z.strictObject({
  roomId: templateFree,
  token: secretFileSchema,
  apiUrl: publicAddress().optional(),
  ...commonReceiver,
});

export const webex = receiverKind<WebexOptions, z.output<typeof schema>>({
  schema,
  example: "{ roomId: 'Y2lzY29', token: secretFile('webex-token') }",
});
