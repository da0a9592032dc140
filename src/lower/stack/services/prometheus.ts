import { formatDuration } from '../../../core/index.js';
import { healthy, mainPort, publishedPort, type Service, type StackContext, wget } from '../service.js';

export function prometheus(context: StackContext): readonly Service[] {
  const { features = [], retentionMs } = context.environment.prometheus;
  return [
    {
      name: 'prometheus',
      image: 'prometheus',
      command: [
        '--config.file=/etc/prometheus/prometheus.yml',
        '--storage.tsdb.path=/prometheus',
        ...(retentionMs === undefined
          ? []
          : [`--storage.tsdb.retention.time=${formatDuration(retentionMs)}`]),
        // Links in notifications lead there.
        `--web.external-url=http://localhost:${publishedPort(context, 'prometheus')}`,
        ...(features.length === 0 ? [] : [`--enable-feature=${features.join(',')}`]),
      ],
      ports: [mainPort(context, 'prometheus')],
      // The folder and not the file, which a mount would hold on to after a new one has taken its place.
      reads: [{ from: context.beside.prometheus, to: '/etc/prometheus' }],
      data: '/prometheus',
      // What runs on the machine itself can be scraped by that name.
      extraHosts: ['host.docker.internal:host-gateway'],
      needs: healthy(context, 'alertmanager'),
      health: wget('9090/-/ready'),
      memory: '1g',
    },
  ];
}
