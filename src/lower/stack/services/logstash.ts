import { SETUP } from '../elasticsearch/names.js';
import { ownSecret } from '../secrets.js';
import { mainPort, type Service, type StackContext } from '../service.js';
import { withSecrets } from '../with-secrets.js';

export function logstash(context: StackContext): readonly Service[] {
  return [
    {
      name: 'logstash',
      image: 'logstash',
      command: withSecrets({ LOGSTASH_PASSWORD: 'logWriter' }, '/usr/local/bin/docker-entrypoint'),
      environment: {
        // `logstash.conf` is written so: without it, texts could not hold every character.
        CONFIG_SUPPORT_ESCAPES: 'true',
        XPACK_MONITORING_ENABLED: 'false',
        LS_JAVA_OPTS: '-Xms512m -Xmx512m',
      },
      ports: [mainPort(context, 'logstash')],
      reads: [{ from: './logstash.conf', to: '/usr/share/logstash/pipeline/logstash.conf' }],
      data: '/usr/share/logstash/data',
      secrets: [ownSecret('logWriter')],
      needs: [SETUP],
      health: ['CMD', 'curl', '--silent', '--fail', 'http://127.0.0.1:9600/'],
      startsWithin: 120,
      writable: true,
      memory: '1g',
    },
  ];
}
