import { after, escalation, every, immediately } from 'atalaya';
import {
  board,
  community,
  executiveMail,
  incidents,
  log,
  managerMail,
  mitigation,
  onCallMail,
  statusPage,
  team,
  teamMail,
} from './receivers.js';

const everyone = [log, board, team, incidents, community, teamMail, onCallMail, mitigation, managerMail];

export const onCall = escalation('capibara6', {
  groupBy: ['alertname', 'service'],
  cooldown: '15m',
  info: [immediately(log)],
  warning: [immediately(log), after('5m', team), after('15m', teamMail)],
  critical: [
    immediately(board, incidents, community),
    after('2m', onCallMail, mitigation),
    after('5m', managerMail),
  ],
  emergency: [immediately(...everyone), after('1m', executiveMail), every('5m', statusPage)],
});
