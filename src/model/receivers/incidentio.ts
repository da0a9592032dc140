import * as z from 'zod';
import type { Duration } from '../../core/index.js';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { exactlyOne, type OneOf, positiveDuration } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** An alert source of incident.io, with Alertmanager's JSON. Since Alertmanager 0.29. */
export type IncidentioOptions = IncidentioSettings & OneOf<IncidentioAddress>;

interface IncidentioAddress {
  /** The alert source's address. */
  readonly url: string;
  /** The same from a file. */
  readonly urlFile: SecretFile;
}

interface IncidentioSettings extends CommonOptions {
  /** The alert source's token, which is a secret. */
  readonly alertSourceToken: SecretFile;
  /** How many alerts one message holds at most. 0, the default, is no limit. */
  readonly maxAlerts?: number | undefined;
  /** How long incident.io may take to answer. */
  readonly timeout?: Duration | undefined;
}

const fields = z.strictObject({
  url: publicAddress('urlFile').optional(),
  urlFile: secretFileSchema.optional(),
  alertSourceToken: secretFileSchema,
  maxAlerts: z.int().min(0).default(0),
  timeout: positiveDuration.optional(),
  ...commonReceiver,
});

const schema = exactlyOne<IncidentioOptions>()(
  fields,
  ['url', 'urlFile'],
  'incident.io takes either url or urlFile',
);

export const incidentio = receiverKind<IncidentioOptions, z.output<typeof fields>>({
  schema,
  example: "{ urlFile: secretFile('incidentio-url'), alertSourceToken: secretFile('incidentio-token') }",
});
