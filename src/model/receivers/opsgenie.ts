import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { templateFree, textByName } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** Opsgenie, through an integration of type API. */
export interface OpsgenieOptions extends CommonOptions {
  /** The integration's key, which is a secret. */
  readonly apiKey: SecretFile;
  /** `https://api.eu.opsgenie.com/` in the EU. */
  readonly apiUrl?: string | undefined;
  /** Who is called. Default: whom the integration names. */
  readonly responders?: readonly OpsgenieResponder[] | undefined;
  /** Default: follows the severity; an emergency is P1, an info P5. */
  readonly priority?: 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | undefined;
  /** Beside the severity. */
  readonly tags?: readonly string[] | undefined;
  /** What the alert is about, to be searched by. */
  readonly entity?: string | undefined;
  /** Texts by name, beside the labels that all alerts of the notification share. */
  readonly details?: Readonly<Record<string, string>> | undefined;
  /** Custom actions that the alert offers. */
  readonly actions?: readonly string[] | undefined;
  readonly note?: string | undefined;
  /** Rewrites message and description of an open alert when they change. */
  readonly updateAlerts?: boolean | undefined;
}

/** By one of the three. */
export type OpsgenieResponder = {
  readonly type: 'team' | 'teams' | 'user' | 'escalation' | 'schedule';
} & (
  | { readonly name: string; readonly id?: undefined; readonly username?: undefined }
  | { readonly id: string; readonly name?: undefined; readonly username?: undefined }
  | { readonly username: string; readonly id?: undefined; readonly name?: undefined }
);

/** Alertmanager splits the list at commas. */
const listed = templateFree.refine(
  text => !text.includes(','),
  'contains a comma, which would split it in two',
);

const responder = z
  .strictObject({
    type: z.enum(['team', 'teams', 'user', 'escalation', 'schedule']),
    name: templateFree.optional(),
    id: templateFree.optional(),
    username: templateFree.optional(),
  })
  .refine(
    ({ name, id, username }) => [name, id, username].filter(each => each !== undefined).length === 1,
    'a responder takes one of name, id and username',
  ) as unknown as z.ZodType<OpsgenieResponder, OpsgenieResponder>;

const schema = z.strictObject({
  apiKey: secretFileSchema,
  apiUrl: publicAddress().optional(),
  responders: z.array(responder).readonly().default([]),
  priority: z.enum(['P1', 'P2', 'P3', 'P4', 'P5']).optional(),
  tags: z.array(listed).readonly().default([]),
  entity: templateFree.optional(),
  details: textByName.default({}),
  actions: z.array(listed).readonly().default([]),
  note: templateFree.optional(),
  updateAlerts: z.boolean().optional(),
  ...commonReceiver,
});

export const opsgenie = receiverKind<OpsgenieOptions, z.output<typeof schema>>({
  schema,
  example: "{ apiKey: secretFile('opsgenie-key') }",
});
