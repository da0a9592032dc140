import { discord, email, secretFile, slack, webhook } from 'atalaya';

/** Everybody and everything that can be notified. */

const slackUrl = secretFile('slack-webhook-url');

export const log = webhook('log', { url: 'http://alert-log.capibara6.internal:8080/alerts' });
export const board = webhook('board', { url: 'http://alert-board.capibara6.internal:8080/alerts' });

export const slackTeam = slack('slack-team', { channel: '#capibara6-alerts', url: slackUrl });
export const slackIncidents = slack('slack-incidents', { channel: '#capibara6-incidents', url: slackUrl });
export const discordOps = discord('discord-ops', { url: secretFile('discord-webhook-url') });

export const mailTeam = email('mail-team', { to: ['team@capibara6.example'] });
export const mailOnCall = email('mail-on-call', {
  to: ['on-call@capibara6.example'],
  subjectPrefix: '[on call]',
});
export const mailManager = email('mail-manager', {
  to: ['engineering-manager@capibara6.example'],
  subjectPrefix: '[escalated]',
});
export const mailExecutives = email('mail-executives', {
  to: ['cto@capibara6.example', 'ceo@capibara6.example'],
  subjectPrefix: '[emergency]',
});

export const mitigation = webhook('mitigation', {
  url: 'http://mitigation.capibara6.internal:8080/alerts',
  token: secretFile('mitigation-token'),
});
export const statusPage = webhook('status-page', {
  url: 'https://status.capibara6.example/api/alerts',
  token: secretFile('status-page-token'),
});

/** An outside service that calls us when it has heard nothing for a while. Its address is no secret; the token is. */
export const deadMansSwitch = webhook('dead-mans-switch', {
  url: 'https://heartbeat.capibara6.example/alertmanager',
  token: secretFile('dead-mans-switch-token'),
  sendResolved: false,
});
