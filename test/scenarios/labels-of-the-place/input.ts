import { alert, escalation, immediately, promql, system } from 'atalaya';
import { chat, shop } from '../base.js';

const onCall = escalation('on-call', {
  cooldown: '15m',
  groupBy: ['alertname', 'cluster', 'namespace'],
  warning: [immediately(chat)],
});

export default system('shop', {
  ...shop,
  escalation: onCall,
  prometheus: {
    externalLabels: { cluster: 'north' },
    targetLabels: ['namespace'],
    jobs: {
      app: { targets: ['my_app:9100', '[::1]:9100'], labels: { env: 'prod' }, honorLabels: true },
      db: { targets: ['db:9187'] },
    },
  },
  rules: [
    alert('Down', {
      severity: 'warning',
      when: promql`up{env="prod"} == 0`,
      summary: ({ labels }) => `${labels.namespace} of ${labels.cluster} in ${labels.env} is down`,
      action: 'Look.',
    }),
  ],
});
