import { blackboxSecrets } from '../secrets.js';
import { mainPort, type Service, type StackContext, wget } from '../service.js';

/** Pings need no capability: Docker lets every group of a container send them. */
export function blackbox(context: StackContext): readonly Service[] {
  return [
    {
      name: 'blackbox',
      image: 'blackbox',
      command: ['--config.file=/etc/blackbox_exporter/blackbox.yml'],
      ports: [mainPort(context, 'blackbox')],
      reads: [{ from: './blackbox.yml', to: '/etc/blackbox_exporter/blackbox.yml' }],
      secrets: blackboxSecrets(context),
      extraHosts: ['host.docker.internal:host-gateway'],
      health: wget('9115/-/healthy'),
      memory: '64m',
    },
  ];
}
