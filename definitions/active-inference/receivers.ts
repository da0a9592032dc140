import { email, secretFile, slack, webhook } from 'atalaya';

export const mailTeam = email('mail-team', { to: ['team@active-inference.example'] });

export const slackAlerts = slack('slack-alerts', {
  channel: '#active-inference-alerts',
  url: secretFile('slack-webhook-url'),
});

/** The production monitor's own program, which reacts. */
export const production = webhook('production-monitor', {
  url: 'http://production-monitor.active-inference.internal:8080/alerts',
  token: secretFile('production-monitor-token'),
});

/** An outside service that calls us when it has heard nothing for a while. Its address is no secret; the token is. */
export const deadMansSwitch = webhook('dead-mans-switch', {
  url: 'https://heartbeat.active-inference.example/alertmanager',
  token: secretFile('dead-mans-switch-token'),
  sendResolved: false,
});
