import type { ReceiverKind } from '../../../model/index.js';
import type { Integration } from '../integration.js';
import { discord } from './discord.js';
import { email } from './email.js';
import { incidentio } from './incidentio.js';
import { jira } from './jira.js';
import { mattermost } from './mattermost.js';
import { msteams } from './msteams.js';
import { msteamsv2 } from './msteamsv2.js';
import { opsgenie } from './opsgenie.js';
import { pagerduty } from './pagerduty.js';
import { pushover } from './pushover.js';
import { rocketchat } from './rocketchat.js';
import { slack } from './slack.js';
import { sns } from './sns.js';
import { telegram } from './telegram.js';
import { victorops } from './victorops.js';
import { webex } from './webex.js';
import { webhook } from './webhook.js';
import { wechat } from './wechat.js';

/** Every kind of receiver has its integration here, or this does not compile. */
export const integrations: { readonly [K in ReceiverKind]: Integration<K> } = {
  discord,
  email,
  incidentio,
  jira,
  mattermost,
  msteams,
  msteamsv2,
  opsgenie,
  pagerduty,
  pushover,
  rocketchat,
  slack,
  sns,
  telegram,
  victorops,
  webex,
  webhook,
  wechat,
};
