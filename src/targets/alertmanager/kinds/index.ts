import type { ReceiverKind } from '../../../model/index.js';
import type { Integration } from '../integration.js';
import { discord } from './discord.js';
import { email } from './email.js';
import { slack } from './slack.js';
import { webhook } from './webhook.js';

/** Every kind of receiver has its integration here, or this does not compile. */
export const integrations: { readonly [K in ReceiverKind]: Integration<K> } = {
  discord,
  email,
  slack,
  webhook,
};
