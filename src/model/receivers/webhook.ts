import * as z from 'zod';
import type { Duration } from '../../core/index.js';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { exactlyOne, type OneOf, positiveDuration } from './parts.js';
import { document } from './raw.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A program that is told by HTTP POST, with Alertmanager's JSON. Its address is public or a secret: one of the two. */
export type WebhookOptions = WebhookSettings & OneOf<WebhookAddress>;

interface WebhookAddress {
  /** An address that may stand in the repository: no user, no password, no query. */
  readonly url: string;
  /** An address that is a secret. Needs Alertmanager 0.26, the first that reads it from a file. */
  readonly urlFile: SecretFile;
}

interface WebhookSettings extends CommonOptions {
  /** Sent as `Authorization: Bearer …`: works with a public address on every version. */
  readonly token?: SecretFile | undefined;
  /** How many alerts one message holds at most. 0, the default, is no limit. */
  readonly maxAlerts?: number | undefined;
  /** How long the program may take to answer. Since Alertmanager 0.28. */
  readonly timeout?: Duration | undefined;
  /**
   * A JSON document in place of Alertmanager's own; its texts are Go templates over the notification's data. Since
   * Alertmanager 0.32.
   */
  readonly payload?: unknown;
}

const fields = z.strictObject({
  url: publicAddress('urlFile').optional(),
  urlFile: secretFileSchema.optional(),
  token: secretFileSchema.optional(),
  maxAlerts: z.int().min(0).default(0),
  timeout: positiveDuration.optional(),
  payload: document.optional(),
  ...commonReceiver,
});

const schema = exactlyOne<WebhookOptions>()(
  fields,
  ['url', 'urlFile'],
  'a webhook takes either url or urlFile',
);

export const webhook = receiverKind<WebhookOptions, z.output<typeof fields>>({
  schema,
  example: "{ url: 'https://hooks.example.com/alerts', token: secretFile('hook-token') }",
});
