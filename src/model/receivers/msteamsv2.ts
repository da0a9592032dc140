import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A Teams channel, through a workflow of Power Automate ("when a webhook request is received"). Since Alertmanager 0.28. */
export interface Msteamsv2Options extends CommonOptions {
  /** The workflow's address, which is a secret. */
  readonly url: SecretFile;
}

const schema = z.strictObject({ url: secretFileSchema, ...commonReceiver });

export const msteamsv2 = receiverKind<Msteamsv2Options, z.output<typeof schema>>({
  schema,
  example: "{ url: secretFile('msteams-url') }",
});
