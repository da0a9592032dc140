import { at } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { receiver } from './example.js';

interface Facts {
  readonly receiver: string;
}

/** Where Slack's apps post their messages. */
const SLACK_API = 'https://slack.com/api/chat.postMessage';

const updating = (address: string) =>
  receiver(`
slack_configs:
  - ${address}
    update_message: true
    channel: '#shop'`);

/**
 * Alertmanager looks at the address of a receiver that updates its messages without asking whether there is one, and a
 * missing one ends the server when it starts (0.33.1).
 */
export const slackUpdate = rule({
  code: 'alertmanager/slack-update',
  severity: 'error',
  needs: ['integration', 'alertmanager'],
  message: ({ receiver }: Facts) =>
    `the receiver "${receiver}" updates messages, which only Slack's own API can`,
  help: () =>
    `post to ${SLACK_API} with the app's token: without that address Alertmanager does not even start`,
  wrong: updating('api_url_file: /secrets/slack'),
  right: updating(`api_url: ${SLACK_API}`),
  check: ({ integration: { receiver, list, config, placeOf }, alertmanager: { value } }) => {
    if (list !== 'slack_configs' || config.update_message !== true) return [];
    const isOwn = config.api_url !== undefined || config.api_url_file !== undefined;
    const address = isOwn ? config.api_url : at(value, 'global', 'slack_api_url');
    return address === SLACK_API ? [] : [{ facts: { receiver }, place: placeOf([]) }];
  },
});
