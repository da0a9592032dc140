import * as z from 'zod';
import type { Duration } from '../../core/index.js';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { exactlyOne, type OneOf, positiveDuration, templateFree, textByName } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A service of PagerDuty, through its Events API v2 or the older v1: one of the two keys. */
export type PagerdutyOptions = PagerdutySettings & OneOf<PagerdutyAccess>;

interface PagerdutyAccess {
  /** The integration key of the Events API v2, which is a secret. */
  readonly routingKey: SecretFile;
  /** The integration key of the type "Prometheus" (Events API v1), which is a secret. */
  readonly serviceKey: SecretFile;
}

interface PagerdutySettings extends CommonOptions {
  /** Default: follows the alert's; an emergency is PagerDuty's `critical`, too. */
  readonly severity?: 'critical' | 'error' | 'warning' | 'info' | undefined;
  /** The kind of event. Default: the alert's name. */
  readonly class?: string | undefined;
  /** The part of the source that is broken. Default: the alert's service. */
  readonly component?: string | undefined;
  /** A cluster of sources: `app-stack`. */
  readonly group?: string | undefined;
  /** Where the event comes from. Default: `Alertmanager`. */
  readonly source?: string | undefined;
  /** Texts by name, beside those that tell what fires and what is over. */
  readonly details?: Readonly<Record<string, string>> | undefined;
  /** Links beside those to the runbook, the dashboard, the panel and the silence. */
  readonly links?: readonly { readonly href: string; readonly text: string }[] | undefined;
  readonly images?:
    | readonly {
        readonly src: string;
        readonly alt?: string | undefined;
        readonly href?: string | undefined;
      }[]
    | undefined;
  /** The Events API's address: `https://events.eu.pagerduty.com/v2/enqueue` in the EU. */
  readonly url?: string | undefined;
  /** How long PagerDuty may take to answer. Since Alertmanager 0.30. */
  readonly timeout?: Duration | undefined;
}

const link = z.strictObject({ href: publicAddress(), text: templateFree });

const image = z.strictObject({
  src: publicAddress(),
  alt: templateFree.optional(),
  href: publicAddress().optional(),
});

const fields = z.strictObject({
  routingKey: secretFileSchema.optional(),
  serviceKey: secretFileSchema.optional(),
  severity: z.enum(['critical', 'error', 'warning', 'info']).optional(),
  class: templateFree.optional(),
  component: templateFree.optional(),
  group: templateFree.optional(),
  source: templateFree.optional(),
  details: textByName.default({}),
  links: z.array(link).readonly().default([]),
  images: z.array(image).readonly().default([]),
  url: publicAddress().optional(),
  timeout: positiveDuration.optional(),
  ...commonReceiver,
});

const schema = exactlyOne<PagerdutyOptions>()(
  fields,
  ['routingKey', 'serviceKey'],
  'PagerDuty takes either routingKey or serviceKey',
);

export const pagerduty = receiverKind<PagerdutyOptions, z.output<typeof fields>>({
  schema,
  example: "{ routingKey: secretFile('pagerduty-key') }",
});
