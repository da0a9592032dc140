import { stackSecretFile } from '../../../model/index.js';
import { FOLDER, SETUP } from '../elasticsearch/names.js';
import { ownSecret } from '../secrets.js';
import { healthy, mainPort, type Service, type StackContext } from '../service.js';
import { withSecrets } from '../with-secrets.js';

/** One node, and what runs once it works: users with no more rights than they need, and how logs are stored. */
export function elasticsearch(context: StackContext): readonly Service[] {
  const secrets = [
    ownSecret('elastic'),
    ownSecret('kibana'),
    ownSecret('logWriter'),
    ...(context.stack.services.grafana === undefined ? [] : [ownSecret('logReader')]),
  ];
  return [
    {
      name: 'elasticsearch',
      image: 'elasticsearch',
      command: withSecrets(
        { ELASTIC_PASSWORD: 'elastic' },
        '/usr/local/bin/docker-entrypoint.sh',
        'eswrapper',
      ),
      environment: {
        'discovery.type': 'single-node',
        'xpack.security.enabled': 'true',
        // Between containers of one machine; the loopback is all that is open besides.
        'xpack.security.http.ssl.enabled': 'false',
        'ingest.geoip.downloader.enabled': 'false',
      },
      ports: [mainPort(context, 'elasticsearch')],
      data: '/usr/share/elasticsearch/data',
      secrets: [ownSecret('elastic')],
      health: [
        'CMD-SHELL',
        `curl --silent --fail --user "elastic:$(cat ${stackSecretFile('elastic')})" http://127.0.0.1:9200/_cluster/health`,
      ],
      startsWithin: 120,
      writable: true,
      memory: '2g',
    },
    {
      name: SETUP.service,
      image: 'elasticsearch',
      command: ['/bin/bash', `${FOLDER}/setup.sh`],
      reads: [{ from: './elasticsearch', to: FOLDER }],
      secrets,
      needs: healthy(context, 'elasticsearch'),
      health: undefined,
      writable: true,
      memory: '256m',
    },
  ];
}
