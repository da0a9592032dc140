import { escalation, immediately } from 'atalaya';
import { mailTeam, production, slackAlerts } from './receivers.js';

/** All channels at once; each hears of what goes on every five minutes at most. */
const channels = [immediately(mailTeam, slackAlerts, production)];

export const channelsAtOnce = escalation('active-inference', {
  cooldown: '5m',
  warning: channels,
  critical: channels,
});
