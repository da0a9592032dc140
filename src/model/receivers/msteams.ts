import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/**
 * A Teams channel, through a connector of Microsoft 365, which Microsoft has retired: new ones are `msteamsv2`. Needs
 * Alertmanager 0.27, the first that reads the address from a file.
 */
export interface MsteamsOptions extends CommonOptions {
  /** The connector's address, which is a secret. */
  readonly url: SecretFile;
}

const schema = z.strictObject({ url: secretFileSchema, ...commonReceiver });

export const msteams = receiverKind<MsteamsOptions, z.output<typeof schema>>({
  schema,
  example: "{ url: secretFile('msteams-url') }",
});
