import { alertmanagerSecrets } from '../secrets.js';
import { mainPort, publishedPort, type Service, type StackContext, wget } from '../service.js';

/** Not `/etc/alertmanager`, where its secrets are mounted by default: nothing can be mounted into a read-only folder. */
const FOLDER = '/etc/alertmanager-config';

export function alertmanager(context: StackContext): readonly Service[] {
  const { environment } = context;
  const url = environment.alertmanager.url ?? `http://localhost:${publishedPort(context, 'alertmanager')}`;
  return [
    {
      name: 'alertmanager',
      image: 'alertmanager',
      command: [
        `--config.file=${FOLDER}/alertmanager.yml`,
        '--storage.path=/alertmanager',
        `--web.external-url=${url}`,
        // Whatever folder people open it under: a proxy strips that.
        '--web.route-prefix=/',
        // It is alone: without peers it need not look for any.
        '--cluster.listen-address=',
      ],
      ports: [mainPort(context, 'alertmanager')],
      reads: [{ from: context.beside.alertmanager, to: FOLDER }],
      data: '/alertmanager',
      secrets: alertmanagerSecrets(context),
      health: wget('9093/-/ready'),
      memory: '256m',
    },
  ];
}
