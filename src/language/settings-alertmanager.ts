import * as z from 'zod';
import type { Version } from '../core/index.js';
import { type ReceiverKind, receiverKinds, type SecretFile, secretFileSchema } from '../model/index.js';
import { type HostPort, hostPort, url, version } from './parts.js';

export interface AlertmanagerInput {
  /** Default 0.33. */
  readonly version?: Version;
  /** The folder of the files that secrets are read from. Default `/etc/alertmanager/secrets`. */
  readonly secretsDir?: `/${string}`;
  readonly smtp?: {
    readonly smarthost: HostPort;
    readonly from: string;
    readonly username?: string;
    readonly password?: SecretFile;
    readonly requireTls?: boolean;
  };
  /** Where people open Alertmanager; notifications link there. */
  readonly url?: string;
  /** Kinds of receivers that your build leaves out, though its version has them: Debian's 0.28 lacks `jira`. */
  readonly lacks?: readonly ReceiverKind[];
}

const smtp = z.strictObject({
  smarthost: hostPort,
  from: z.email(),
  username: z.string().optional(),
  password: secretFileSchema.optional(),
  requireTls: z.boolean().default(true),
});

/** The option `alertmanager` of `system`. */
export const alertmanagerSchema = z.strictObject({
  version: version.default('0.33'),
  secretsDir: z.string().startsWith('/').default('/etc/alertmanager/secrets'),
  smtp: smtp.optional(),
  url: url.optional(),
  lacks: z.array(z.enum(Object.keys(receiverKinds) as [ReceiverKind, ...ReceiverKind[]])).optional(),
});
