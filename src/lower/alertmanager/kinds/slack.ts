import { defined } from '../../shared/defined.js';
import { goDuration } from '../go-duration.js';
import { bearer } from '../http-config.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { COLOR } from '../templates/common.js';
import { LINK } from '../templates/links.js';
import { slackTemplates } from '../templates/slack.js';
import { use } from '../templates/source.js';

/** Where apps post their messages. */
export const SLACK_API = 'https://slack.com/api/chat.postMessage';

export const slack: Integration<'slack', 'slack_configs'> = {
  field: 'slack_configs',
  templates: slackTemplates,
  config: ({ channel, url, appToken, updateMessages, username, timeout, sendResolved }, paths) =>
    defined({
      send_resolved: sendResolved,
      api_url_file: secretPath(paths, url),
      ...(updateMessages
        ? { api_url: SLACK_API, http_config: bearer(paths, appToken), update_message: true }
        : { app_token_file: secretPath(paths, appToken) }),
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
