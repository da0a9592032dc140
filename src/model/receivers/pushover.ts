import * as z from 'zod';
import type { Duration } from '../../core/index.js';
import type { SecretFile } from '../prometheus.js';
import { positiveDuration, templateFree } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** Phones, through Pushover. Needs Alertmanager 0.26, the first that reads its two secrets from files. */
export interface PushoverOptions extends CommonOptions {
  /** Who is told: the key of a user or a group, which is a secret. */
  readonly userKey: SecretFile;
  /** The application's token, which is a secret. */
  readonly token: SecretFile;
  /** From -2 (silent) to 2 (rings until somebody confirms). Default: follows the severity; an emergency is 2. */
  readonly priority?: -2 | -1 | 0 | 1 | 2 | undefined;
  /** How often a message of priority 2 rings again. At least 30s. Alertmanager's default: 1m. */
  readonly retry?: Duration | undefined;
  /** How long a message of priority 2 rings. At most 3h. Alertmanager's default: 1h. */
  readonly expire?: Duration | undefined;
  /** How long the message stays. Since Alertmanager 0.27. */
  readonly ttl?: Duration | undefined;
  /** The name of one of the user's devices. Default: all. */
  readonly device?: string | undefined;
  readonly sound?: string | undefined;
}

const SECOND = 1000;

/** https://pushover.net/api#priority */
const schema = z.strictObject({
  userKey: secretFileSchema,
  token: secretFileSchema,
  priority: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]).optional(),
  retry: positiveDuration.refine(ms => ms >= 30 * SECOND, 'Pushover retries at most every 30s').optional(),
  expire: positiveDuration.refine(ms => ms <= 10_800 * SECOND, 'Pushover retries for at most 3h').optional(),
  ttl: positiveDuration.optional(),
  device: templateFree.optional(),
  sound: templateFree.optional(),
  ...commonReceiver,
});

export const pushover = receiverKind<PushoverOptions, z.output<typeof schema>>({
  schema,
  example: "{ userKey: secretFile('pushover-user'), token: secretFile('pushover-token') }",
});
