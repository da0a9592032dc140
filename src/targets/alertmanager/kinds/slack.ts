import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { slackTemplates } from '../templates/slack.js';

export const slack: Integration<'slack', 'slack_configs'> = {
  field: 'slack_configs',
  templates: slackTemplates,
  config: ({ channel, url, username, sendResolved }, settings) => ({
    send_resolved: sendResolved,
    api_url_file: secretPath(settings, url),
    channel,
    ...(username === undefined ? {} : { username }),
    color: '{{ template "atalaya.color" . }}',
    title: '{{ template "atalaya.slack.title" . }}',
    title_link: '{{ template "atalaya.slack.title_link" . }}',
    text: '{{ template "atalaya.slack.text" . }}',
    fallback: '{{ template "atalaya.slack.title" . }}',
    footer: '{{ template "atalaya.slack.footer" . }}',
    mrkdwn_in: ['text'],
    actions: [
      { type: 'button', text: 'Acknowledge', url: '{{ template "atalaya.slack.acknowledge" . }}' },
      { type: 'button', text: 'Silence', url: '{{ template "atalaya.slack.silence" . }}' },
    ],
  }),
};
