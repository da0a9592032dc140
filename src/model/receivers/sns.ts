import * as z from 'zod';
import { publicAddress } from './address.js';
import { exactlyOne, type OneOf, templateFree, textByName } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';

/**
 * Amazon SNS: a topic, an endpoint or a phone. Alertmanager reads no access key from a file, so there is none here: it
 * is let in by its role, or by a profile in the shared credentials file of its machine.
 */
export type SnsOptions = SnsSettings & OneOf<SnsDestination>;

interface SnsDestination {
  /** `arn:aws:sns:eu-west-1:123456789012:alerts`. */
  readonly topicArn: string;
  /** A mobile endpoint. */
  readonly targetArn: string;
  /** `+34600000000`. */
  readonly phoneNumber: string;
}

interface SnsSettings extends CommonOptions {
  /** Default: that of the machine. */
  readonly region?: string | undefined;
  /** A profile of the shared credentials file (`AWS_SHARED_CREDENTIALS_FILE`), which holds the keys. */
  readonly profile?: string | undefined;
  /** A role that is assumed for sending. */
  readonly roleArn?: string | undefined;
  /** Attributes of the message, for subscriptions that filter. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** In place of the region's own endpoint. */
  readonly apiUrl?: string | undefined;
}

const arn = z.string().regex(/^arn:[^\s{}]+$/, 'an ARN looks like arn:aws:sns:region:account:name');

const fields = z.strictObject({
  topicArn: arn.optional(),
  targetArn: arn.optional(),
  phoneNumber: z
    .string()
    .regex(/^\+[1-9]\d{4,14}$/, 'a phone number looks like +34600000000')
    .optional(),
  region: z
    .string()
    .regex(/^[a-z]{2,}(-[a-z0-9]+)+$/, 'a region looks like eu-west-1')
    .optional(),
  profile: templateFree.optional(),
  roleArn: arn.optional(),
  attributes: textByName.default({}),
  apiUrl: publicAddress().optional(),
  ...commonReceiver,
});

const schema = exactlyOne<SnsOptions>()(
  fields,
  ['topicArn', 'targetArn', 'phoneNumber'],
  'SNS takes one of topicArn, targetArn and phoneNumber',
);

export const sns = receiverKind<SnsOptions, z.output<typeof fields>>({
  schema,
  example: "{ topicArn: 'arn:aws:sns:eu-west-1:123456789012:alerts' }",
});
