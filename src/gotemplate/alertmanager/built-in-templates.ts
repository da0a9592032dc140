import type { GoType } from '../types.js';
import { ALERT_LIST } from './data.js';

/**
 * What Alertmanager brings along, by the release that it came with; the first ones are as old as what we write for.
 * https://github.com/prometheus/alertmanager/blob/main/template/default.tmpl at each tag.
 */
const SINCE: Readonly<Record<string, string>> = {
  '0.22': `__alertmanager __alertmanagerURL __description __subject email.default.html email.default.subject
    opsgenie.default.description opsgenie.default.message opsgenie.default.source pagerduty.default.client
    pagerduty.default.clientURL pagerduty.default.description pushover.default.message pushover.default.title
    pushover.default.url slack.default.callbackid slack.default.fallback slack.default.footer slack.default.iconemoji
    slack.default.iconurl slack.default.pretext slack.default.text slack.default.title slack.default.titlelink
    slack.default.username victorops.default.entity_display_name victorops.default.monitoring_tool
    victorops.default.state_message wechat.default.agent_id wechat.default.message wechat.default.to_party
    wechat.default.to_tag wechat.default.to_user`,
  '0.23': 'sns.default.message sns.default.subject',
  '0.24': 'telegram.default.message',
  '0.25': 'discord.default.message discord.default.title webex.default.message',
  '0.26': 'msteams.default.text msteams.default.title',
  '0.27': 'msteams.default.summary',
  '0.28': `discord.default.content jira.default.description jira.default.priority jira.default.summary
    msteamsv2.default.text msteamsv2.default.title rocketchat.default.alias rocketchat.default.emoji
    rocketchat.default.iconurl rocketchat.default.text rocketchat.default.title rocketchat.default.titlelink`,
  '0.32': `mattermost.default.color mattermost.default.fallback mattermost.default.text mattermost.default.title
    mattermost.default.titlelink mattermost.default.username slack.default.color`,
};

/** Those that are for alerts, where all others are for a notification. */
const FOR_ALERTS: Readonly<Record<string, string>> = {
  '0.22': '__text_alert_list pagerduty.default.instances',
  '0.26': '__text_alert_list_markdown',
};

/** The templates of a release, each with what it is for. `isThere` says whether a release has come by then. */
export function builtInTemplates(
  data: GoType,
  isThere: (since: string) => boolean,
): ReadonlyMap<string, GoType> {
  const named = (table: Readonly<Record<string, string>>, type: GoType) =>
    Object.entries(table)
      .filter(([since]) => isThere(since))
      .flatMap(([, names]) => names.split(/\s+/).map(name => [name, type] as const));
  return new Map([...named(SINCE, data), ...named(FOR_ALERTS, ALERT_LIST)]);
}
