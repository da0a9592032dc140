import { healthy, type Service, type StackContext } from '../service.js';

/** Reads whatever logs there are, as root that may read everything and nothing else. */
export function filebeat(context: StackContext): readonly Service[] {
  return [
    {
      name: 'filebeat',
      image: 'filebeat',
      // Its configuration belongs to whoever generated it, which it would refuse otherwise.
      command: ['filebeat', '-e', '--strict.perms=false'],
      user: 'root',
      mayReadAll: true,
      reads: [
        { from: './filebeat.yml', to: '/usr/share/filebeat/filebeat.yml' },
        ...logFolders(context).map(folder => ({ from: folder, to: folder })),
      ],
      data: '/usr/share/filebeat/data',
      needs: healthy(context, 'logstash'),
      health: ['CMD', 'filebeat', 'test', 'output', '--strict.perms=false'],
      writable: true,
      memory: '256m',
    },
  ];
}

/** The folders in front of the first wildcard, without those inside of others. */
function logFolders({ stack }: StackContext): readonly string[] {
  const folders = (stack.logs?.paths ?? []).map(path => path.replace(/\/[^/]*[*?[].*$|\/[^/]*$/, ''));
  const once = [...new Set(folders)].sort();
  return once.filter(folder => !once.some(other => folder.startsWith(`${other}/`)));
}
