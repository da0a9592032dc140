import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { commonReceiver, receiverKind, secretFileSchema } from './receiver-kind.js';

/** A program that is told by HTTP POST, with Alertmanager's JSON. Its address is public or a secret: one of the two. */
export type WebhookOptions = WebhookSettings &
  (
    | {
        /** An address that may stand in the repository: no user, no password, no query. */
        readonly url: string;
        readonly urlFile?: undefined;
      }
    | {
        readonly url?: undefined;
        /** An address that is a secret. Needs Alertmanager 0.26, the first that reads it from a file. */
        readonly urlFile: SecretFile;
      }
  );

interface WebhookSettings {
  /** How many alerts one message holds at most. 0, the default, is no limit. */
  readonly maxAlerts?: number | undefined;
  readonly sendResolved?: boolean | undefined;
  readonly raw?: Readonly<Record<string, unknown>> | undefined;
}

const fields = z.strictObject({
  url: z
    .string()
    .refine(isAddress, { error: 'an address looks like http://host:port/path', abort: true })
    .refine(isPublic, 'an address with a secret in it is a reference: urlFile: secretFile(…)')
    .optional(),
  urlFile: secretFileSchema.optional(),
  maxAlerts: z.int().min(0).default(0),
  ...commonReceiver,
});

/** Zod's own type of it cannot say "one of the two"; the refinement does. */
const schema = fields.refine(({ url, urlFile }) => (url === undefined) !== (urlFile === undefined), {
  error: 'a webhook has either url or urlFile',
  path: ['url'],
}) as unknown as z.ZodType<z.output<typeof fields>, WebhookOptions>;

export const webhook = receiverKind<WebhookOptions, z.output<typeof fields>>({ schema });

/** Hosts whose webhook addresses are secrets by nature: who knows one can post. */
const SECRET_BY_NATURE = /(^|\.)(hooks\.slack\.com|discord(app)?\.com|webhook\.office\.com)$/;

/** Alertmanager 0.31 and later expand the address as a template, so it may hold none. */
function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^\s{}]+$/.test(text);
}

function isPublic(text: string): boolean {
  const { username, password, search, hostname } = new URL(text);
  return `${username}${password}${search}` === '' && !SECRET_BY_NATURE.test(hostname);
}
