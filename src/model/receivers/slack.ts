import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { commonReceiver, receiverKind, secretFileSchema, templateFree } from './receiver-kind.js';

/** A Slack channel, through an incoming webhook. */
export interface SlackOptions {
  /** `#alerts`. */
  readonly channel: string;
  /** The webhook's address, which is a secret. */
  readonly url: SecretFile;
  readonly username?: string | undefined;
  readonly sendResolved?: boolean | undefined;
  readonly raw?: Readonly<Record<string, unknown>> | undefined;
}

const schema = z.strictObject({
  channel: z.string().regex(/^[#@][^\s{}]+$/, 'a Slack channel begins with # (or @ for a person)'),
  url: secretFileSchema,
  username: templateFree.optional(),
  ...commonReceiver,
});

export const slack = receiverKind<SlackOptions, z.output<typeof schema>>({ schema });
