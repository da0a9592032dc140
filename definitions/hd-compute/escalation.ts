import { escalation, immediately } from 'atalaya';
import { mailTeam, slackAlerts } from './receivers.js';

/** Everybody hears of everything at once, and once an hour again. */
const team = [immediately(slackAlerts, mailTeam)];

export const hdcAlerts = escalation('hdc-alerts', {
  groupBy: ['alertname'],
  groupWait: '10s',
  groupInterval: '10s',
  cooldown: '1h',
  info: team,
  warning: team,
  critical: team,
});
