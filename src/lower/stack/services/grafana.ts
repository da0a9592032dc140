import { formatDuration } from '../../../core/index.js';
import { stackSecretFile } from '../../../model/index.js';
import { SETUP } from '../elasticsearch/names.js';
import { ownSecret } from '../secrets.js';
import { healthy, mainPort, type Service, type StackContext, wget } from '../service.js';

export function grafana(context: StackContext): readonly Service[] {
  const { environment, stack, paths, beside } = context;
  const readsLogs = stack.services.elasticsearch !== undefined;
  return [
    {
      name: 'grafana',
      image: 'grafana',
      environment: {
        GF_SECURITY_ADMIN_PASSWORD__FILE: stackSecretFile('grafanaAdmin'),
        ...(environment.grafana.url !== undefined && { GF_SERVER_ROOT_URL: environment.grafana.url }),
        GF_DASHBOARDS_MIN_REFRESH_INTERVAL: formatDuration(environment.grafana.minRefresh),
        GF_USERS_ALLOW_SIGN_UP: 'false',
        GF_ANALYTICS_REPORTING_ENABLED: 'false',
        GF_ANALYTICS_CHECK_FOR_UPDATES: 'false',
        GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES: 'false',
      },
      ports: [mainPort(context, 'grafana')],
      reads: [
        { from: beside.provisioning, to: '/etc/grafana/provisioning' },
        ...environment.systems
          .filter(({ dashboards }) => dashboards.length > 0)
          .map(({ name }) => ({ from: beside.dashboards(name), to: paths.dashboards(name) })),
      ],
      data: '/var/lib/grafana',
      scratch: ['/tmp'],
      secrets: [ownSecret('grafanaAdmin'), ...(readsLogs ? [ownSecret('logReader')] : [])],
      needs: [...healthy(context, 'prometheus', 'alertmanager', 'jaeger'), ...(readsLogs ? [SETUP] : [])],
      health: wget('3000/api/health'),
      startsWithin: 60,
      memory: '512m',
    },
  ];
}
