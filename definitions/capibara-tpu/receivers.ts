import { email, pagerduty, secretFile, slack, webhook } from 'atalaya';

/** Everybody and everything that can be notified: people, the programs that act, and those that keep a record. */

const monitoring = 'http://monitoring.capibara-tpu.internal:8080';
const actionsToken = secretFile('actions-token');

/** A program that acts when it is told; being told twice does no harm. */
const action = (name: string) =>
  webhook(name, { url: `http://actions.capibara-tpu.internal:8080/${name}`, token: actionsToken });

export const log = webhook('log', { url: `${monitoring}/alerts/log` });
export const metricsUpdate = webhook('metrics-update', { url: `${monitoring}/alerts/metrics` });
export const alertDashboard = webhook('alert-dashboard', { url: `${monitoring}/alerts/active` });
export const custom = webhook('custom', { url: `${monitoring}/webhook/custom` });
export const auditLog = webhook('audit-log', { url: `${monitoring}/alerts/audit` });

const slackUrl = secretFile('slack-webhook-url');

export const slackTeam = slack('slack-team', { channel: '#capibara-tpu', url: slackUrl });
export const slackCritical = slack('slack-critical', { channel: '#capibara-tpu-critical', url: slackUrl });

export const pager = pagerduty('pagerduty', { routingKey: secretFile('pagerduty-routing-key') });

export const mailTeam = email('mail-team', { to: ['tpu-team@capibara.example'] });
export const mailSecurity = email('mail-security', {
  to: ['security@capibara.example', 'compliance@capibara.example'],
  subjectPrefix: '[security]',
});
export const mailOnCall = email('mail-on-call', {
  to: ['tpu-on-call@capibara.example'],
  subjectPrefix: '[on call]',
});
export const mailManager = email('mail-manager', {
  to: ['tpu-manager@capibara.example'],
  subjectPrefix: '[escalated]',
});
export const mailExecutives = email('mail-executives', {
  to: ['cto@capibara.example', 'ceo@capibara.example'],
  subjectPrefix: '[emergency]',
});

export const autoMitigation = action('auto-mitigation');
export const emergencyProtocols = action('emergency-protocols');
export const triggerGc = action('trigger-gc');
export const autoScale = action('auto-scale');
export const circuitBreaker = action('circuit-breaker');
export const immediateThrottle = action('immediate-throttle');
export const investigate = action('investigate');
export const adjustBatchSize = action('adjust-batch-size');
export const rollBack = action('roll-back');

export const statusPage = webhook('status-page', {
  url: 'https://status.capibara.example/api/alerts',
  token: secretFile('status-page-token'),
});

/** An outside service that calls us when it has heard nothing for a while. Its address is no secret; the token is. */
export const deadMansSwitch = webhook('dead-mans-switch', {
  url: 'https://heartbeat.capibara.example/alertmanager',
  token: secretFile('dead-mans-switch-token'),
  sendResolved: false,
});
