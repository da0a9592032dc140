import { after, escalation, immediately } from 'atalaya';
import { mail, mailReport, pager, slackTeam } from './receivers.js';

const groupBy = ['alertname', 'service'] as const;

export const team = escalation('mlops', {
  groupBy,
  cooldown: '4h',
  info: [immediately(mail)],
  warning: [immediately(slackTeam), after('30m', mail)],
  critical: [immediately(pager, slackTeam), after('15m', mail)],
});

export const owners = {
  reports: escalation('reports', { groupBy, cooldown: '12h', info: [immediately(mailReport)] }),
};
