import { email, pagerduty, secretFile, slack, webhook } from 'atalaya';

export const mail = email('email', { to: ['mlops@mlops.example'] });

export const slackTeam = slack('slack', { channel: '#mlops', url: secretFile('slack-webhook-url') });

export const pager = pagerduty('pagerduty', { routingKey: secretFile('pagerduty-routing-key') });

/** A report is sent and is over: nobody wants to hear that it ended. */
export const mailReport = email('mail-report', {
  to: ['mlops-reports@mlops.example'],
  subjectPrefix: '[daily report]',
  sendResolved: false,
});

/** An outside service that calls us when it has heard nothing for a while. Its address is no secret; the token is. */
export const deadMansSwitch = webhook('dead-mans-switch', {
  url: 'https://heartbeat.mlops.example/alertmanager',
  token: secretFile('dead-mans-switch-token'),
  sendResolved: false,
});
