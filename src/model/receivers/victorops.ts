import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { templateFree, textByName } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** VictorOps (Splunk On-Call), through its REST integration. */
export interface VictoropsOptions extends CommonOptions {
  /** The key of the REST integration, which is a secret. */
  readonly apiKey: SecretFile;
  /** The team or policy that is called. */
  readonly routingKey: string;
  readonly apiUrl?: string | undefined;
  /** Texts by name. */
  readonly customFields?: Readonly<Record<string, string>> | undefined;
}

/** Alertmanager fills these itself, and refuses them here. */
const RESERVED = [
  'routing_key',
  'message_type',
  'state_message',
  'entity_display_name',
  'monitoring_tool',
  'entity_id',
  'entity_state',
];

const schema = z.strictObject({
  apiKey: secretFileSchema,
  routingKey: templateFree,
  apiUrl: publicAddress().optional(),
  customFields: textByName
    .refine(
      fields => !Object.keys(fields).some(name => RESERVED.includes(name)),
      `must not name fields that Alertmanager fills in: ${RESERVED.join(', ')}`,
    )
    .default({}),
  ...commonReceiver,
});

export const victorops = receiverKind<VictoropsOptions, z.output<typeof schema>>({
  schema,
  example: "{ apiKey: secretFile('victorops-key'), routingKey: 'sre' }",
});
