import { after, escalation, every, immediately } from 'atalaya';
import * as to from './receivers.js';

const everyone = [
  to.log,
  to.board,
  to.slackTeam,
  to.slackIncidents,
  to.discordOps,
  to.mailTeam,
  to.mailOnCall,
  to.mailManager,
  to.mitigation,
];

export const onCall = escalation('capibara6', {
  groupBy: ['alertname', 'service'],
  cooldown: '15m',
  cooldowns: { memory: '5m', performance: '3m' },
  info: [immediately(to.log)],
  warning: [immediately(to.log), after('5m', to.slackTeam), after('15m', to.mailTeam)],
  critical: [
    immediately(to.board, to.slackIncidents, to.discordOps),
    after('2m', to.mailOnCall, to.mitigation),
    after('5m', to.mailManager),
  ],
  emergency: [immediately(...everyone), after('1m', to.mailExecutives), every('5m', to.statusPage)],
});
