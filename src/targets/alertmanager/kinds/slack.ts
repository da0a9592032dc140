import { defined } from '../../shared/defined.js';
import { goDuration } from '../go-duration.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { COLOR } from '../templates/common.js';
import { LINK } from '../templates/links.js';
import { slackTemplates } from '../templates/slack.js';
import { use } from '../templates/source.js';

export const slack: Integration<'slack', 'slack_configs'> = {
  field: 'slack_configs',
  templates: slackTemplates,
  config: ({ channel, url, appToken, username, timeout, sendResolved }, settings) =>
    defined({
      send_resolved: sendResolved,
      api_url_file: secretPath(settings, url),
      app_token_file: secretPath(settings, appToken),
      channel,
      username,
      color: use(COLOR),
      title: use('atalaya.slack.title'),
      title_link: use(LINK.title),
      text: use('atalaya.slack.text'),
      fallback: use('atalaya.slack.title'),
      footer: use('atalaya.slack.footer'),
      mrkdwn_in: ['text'],
      actions: [
        { type: 'button', text: 'Acknowledge', url: use(LINK.acknowledge) },
        { type: 'button', text: 'Silence', url: use(LINK.silence) },
      ],
      timeout: goDuration(timeout),
    }),
};
