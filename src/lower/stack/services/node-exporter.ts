import { mainPort, type Service, type StackContext, wget } from '../service.js';

/** Its figures of the network are those of its container; all others are the machine's. */
export function nodeExporter(context: StackContext): readonly Service[] {
  return [
    {
      name: 'node-exporter',
      image: 'node-exporter',
      command: [
        '--path.procfs=/host/proc',
        '--path.sysfs=/host/sys',
        '--path.rootfs=/rootfs',
        '--collector.filesystem.mount-points-exclude=^/(sys|proc|dev|host|etc)($|/)',
      ],
      ports: [mainPort(context, 'node-exporter')],
      reads: [
        { from: '/proc', to: '/host/proc' },
        { from: '/sys', to: '/host/sys' },
        { from: '/', to: '/rootfs' },
      ],
      health: wget('9100/'),
      memory: '64m',
    },
  ];
}
