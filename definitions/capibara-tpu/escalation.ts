import { after, escalation, every, immediately, type Receiver } from 'atalaya';
import * as to from './receivers.js';

/**
 * One policy for all, and for an alert that sets something off besides, the same with its actions in the first step.
 */

/** How long nobody hears again of what goes on firing: 5, 10 and 3 minutes. */
const COOLDOWN = { memory: '300s', temperature: '600s', performance: '180s' } as const;

/** All channels of notification: email, Slack, webhook, and the pager. */
const allNotifications = [
  to.log,
  to.metricsUpdate,
  to.alertDashboard,
  to.slackTeam,
  to.slackCritical,
  to.pager,
  to.custom,
  to.mailTeam,
  to.mailOnCall,
  to.mailManager,
];

const warning = (...actions: readonly Receiver[]) => [
  immediately(to.log, to.metricsUpdate, ...actions),
  after('5m', to.slackTeam),
  after('15m', to.mailTeam),
];

const critical = (...actions: readonly Receiver[]) => [
  immediately(to.alertDashboard, to.slackCritical, ...actions),
  after('2m', to.mailOnCall, to.autoMitigation),
  after('5m', to.mailManager),
];

const emergency = (...actions: readonly Receiver[]) => [
  immediately(...allNotifications, to.emergencyProtocols, ...actions),
  after('1m', to.mailExecutives),
  every('5m', to.statusPage),
];

const groupBy = ['alertname', 'service'] as const;

export const everything = escalation('capibara-tpu', {
  groupBy,
  cooldown: '5m',
  cooldowns: {
    'memory-alert': COOLDOWN.memory,
    'temperature-alert': COOLDOWN.temperature,
    'performance-alert': COOLDOWN.performance,
  },
  info: [immediately(to.log)],
  warning: warning(),
  critical: critical(),
  emergency: emergency(),
});

export const owners = {
  'memory-leak': escalation('memory-leak', {
    groupBy,
    cooldown: COOLDOWN.memory,
    warning: warning(to.triggerGc),
  }),
  'performance-regression': escalation('performance-regression', {
    groupBy,
    cooldown: COOLDOWN.performance,
    critical: critical(to.autoScale, to.circuitBreaker),
  }),
  'thermal-emergency': escalation('thermal-emergency', {
    groupBy,
    cooldown: COOLDOWN.temperature,
    emergency: emergency(to.immediateThrottle),
  }),
  'batch-processing': escalation('batch-processing', {
    groupBy,
    cooldown: COOLDOWN.performance,
    warning: warning(to.investigate, to.adjustBatchSize),
  }),
  optimizer: escalation('optimizer', { groupBy, cooldown: '1h', warning: warning(to.rollBack) }),
  security: escalation('security', {
    groupBy,
    cooldown: '1h',
    warning: warning(to.auditLog, to.mailSecurity),
    critical: critical(to.auditLog, to.mailSecurity),
  }),
};
