import { email, secretFile, slack, webhook } from 'atalaya';

export const slackAlerts = slack('slack-hdc-alerts', {
  channel: '#hdc-alerts',
  url: secretFile('slack-webhook-url'),
});

export const mailTeam = email('mail-team', {
  to: ['team@example.com'],
  subjectPrefix: 'HD-Compute Alert:',
});

/** An outside service that calls us when it has heard nothing for a while. Its address is no secret; the token is. */
export const deadMansSwitch = webhook('dead-mans-switch', {
  url: 'https://heartbeat.hd-compute.example/alertmanager',
  token: secretFile('dead-mans-switch-token'),
  sendResolved: false,
});
