import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { exactlyOne, type OneOf } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A Telegram chat, through a bot. Needs Alertmanager 0.26, the first that reads the bot's token from a file. */
export type TelegramOptions = TelegramSettings & OneOf<TelegramChat>;

interface TelegramChat {
  /** The chat's number; a group's is negative. */
  readonly chatId: number;
  /** The same from a file. Since Alertmanager 0.31. */
  readonly chatIdFile: SecretFile;
}

interface TelegramSettings extends CommonOptions {
  /** The bot's token, which is a secret. */
  readonly botToken: SecretFile;
  /** The topic of a group. Since Alertmanager 0.28. */
  readonly messageThreadId?: number | undefined;
  /** Sends without a sound. */
  readonly disableNotifications?: boolean | undefined;
  /** In place of `https://api.telegram.org`. */
  readonly apiUrl?: string | undefined;
}

const fields = z.strictObject({
  botToken: secretFileSchema,
  chatId: z
    .int()
    .refine(id => id !== 0, 'no chat has the id 0')
    .optional(),
  chatIdFile: secretFileSchema.optional(),
  messageThreadId: z.int().positive().optional(),
  disableNotifications: z.boolean().optional(),
  apiUrl: publicAddress().optional(),
  ...commonReceiver,
});

const schema = exactlyOne<TelegramOptions>()(
  fields,
  ['chatId', 'chatIdFile'],
  'Telegram takes either chatId or chatIdFile',
);

export const telegram = receiverKind<TelegramOptions, z.output<typeof fields>>({
  schema,
  example: "{ botToken: secretFile('telegram-token'), chatId: -1001234567890 }",
});
