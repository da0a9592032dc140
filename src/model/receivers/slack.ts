import * as z from 'zod';
import type { Duration } from '../../core/index.js';
import type { SecretFile } from '../prometheus.js';
import { exactlyOne, positiveDuration, templateFree } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** A Slack channel, through an incoming webhook or an app of yours: one of the two. */
export type SlackOptions = SlackSettings & (SlackWebhook | SlackApp);

interface SlackWebhook {
  /** The incoming webhook's address, which is a secret. */
  readonly url: SecretFile;
  readonly appToken?: undefined;
  readonly updateMessages?: undefined;
}

interface SlackApp {
  /** An app's bot token (`xoxb-…`), which is a secret. Since Alertmanager 0.30. */
  readonly appToken: SecretFile;
  readonly url?: undefined;
  /**
   * Updates the message that is there, in place of one more for each change. Since Alertmanager 0.32. Default false.
   */
  readonly updateMessages?: boolean | undefined;
}

interface SlackSettings extends CommonOptions {
  /** `#alerts`, or its id, `C024BE91L`, which private channels and apps need. */
  readonly channel: string;
  readonly username?: string | undefined;
  /** How long Slack may take to answer. Since Alertmanager 0.30. */
  readonly timeout?: Duration | undefined;
}

const fields = z
  .strictObject({
    channel: z
      .string()
      .regex(
        /^([#@][^\s{}]+|[a-z0-9][a-z0-9._-]{0,79}|[CDGU][A-Z0-9]{8,})$/,
        'must be #alerts, @person, or an id such as C024BE91L',
      ),
    url: secretFileSchema.optional(),
    appToken: secretFileSchema.optional(),
    username: templateFree.optional(),
    updateMessages: z.boolean().optional(),
    timeout: positiveDuration.optional(),
    ...commonReceiver,
  })
  .refine(({ appToken, updateMessages }) => updateMessages !== true || appToken !== undefined, {
    error: 'only a Slack app can update its messages: set appToken',
    path: ['updateMessages'],
  });

const schema = exactlyOne<SlackOptions>()(fields, ['url', 'appToken'], 'Slack takes either url or appToken');

export const slack = receiverKind<SlackOptions, z.output<typeof fields>>({
  schema,
  example: "{ channel: '#alerts', url: secretFile('slack-url') }",
});
