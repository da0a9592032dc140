import * as z from 'zod';
import type { Duration } from '../../core/index.js';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { positiveDuration, templateFree } from './parts.js';
import { document } from './raw.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** An issue of Jira for every group of alerts, by its API version 2. Since Alertmanager 0.28; Debian's 0.28 lacks it. */
export interface JiraOptions extends CommonOptions {
  /** `https://example.atlassian.net`, or where your own server is. */
  readonly site: string;
  /** Who the issues are from: a mail address in the cloud. Without it, the token alone lets in, as on a Data Center. */
  readonly user?: string | undefined;
  /** The user's API token, or a personal access token; a secret. */
  readonly token: SecretFile;
  /** The project's key: `OPS`. */
  readonly project: string;
  /** `Bug`, `Task`, `Incident` … as the project has it. */
  readonly issueType: string;
  /** As the project has it; Jira's own default without. */
  readonly priority?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  /** The name of the transition that closes an issue when the alert is over. Without it, the issue stays open. */
  readonly resolveTransition?: string | undefined;
  /** The name of the transition that opens an issue again when the alert comes back. */
  readonly reopenTransition?: string | undefined;
  /** How long after it was closed an issue is opened again, instead of a new one. */
  readonly reopenDuration?: Duration | undefined;
  /** Issues with this resolution are left alone: `Won't Do`. */
  readonly wontFixResolution?: string | undefined;
  /** Further fields of the issue: `{ components: [{ name: 'api' }] }`. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  /** Which search the site has. Default: told by its address. Since Alertmanager 0.29. */
  readonly apiType?: 'auto' | 'cloud' | 'datacenter' | undefined;
}

const schema = z.strictObject({
  site: publicAddress().refine(text => !/\/rest\//.test(text), 'must be the site alone, without /rest/api/…'),
  user: templateFree.optional(),
  token: secretFileSchema,
  project: templateFree,
  issueType: templateFree,
  priority: templateFree.optional(),
  labels: z
    .array(templateFree.refine(text => !/\s/.test(text), 'a Jira label cannot contain spaces'))
    .readonly()
    .default([]),
  resolveTransition: templateFree.optional(),
  reopenTransition: templateFree.optional(),
  reopenDuration: positiveDuration.optional(),
  wontFixResolution: templateFree.optional(),
  fields: z.record(z.string(), document).optional(),
  apiType: z.enum(['auto', 'cloud', 'datacenter']).optional(),
  ...commonReceiver,
});

export const jira = receiverKind<JiraOptions, z.output<typeof schema>>({
  schema,
  example:
    "{ site: 'https://jira.example.com', token: secretFile('jira-token'), project: 'OPS', issueType: 'Bug' }",
});
