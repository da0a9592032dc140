import { SETUP } from '../elasticsearch/names.js';
import { ownSecret } from '../secrets.js';
import { mainPort, publishedPort, type Service, type StackContext } from '../service.js';
import { withSecrets } from '../with-secrets.js';

export function kibana(context: StackContext): readonly Service[] {
  return [
    {
      name: 'kibana',
      image: 'kibana',
      command: withSecrets({ ELASTICSEARCH_PASSWORD: 'kibana' }, '/usr/local/bin/kibana-docker'),
      environment: {
        ELASTICSEARCH_HOSTS: 'http://elasticsearch:9200',
        ELASTICSEARCH_USERNAME: 'kibana_system',
        SERVER_PUBLICBASEURL: `http://localhost:${publishedPort(context, 'kibana')}`,
        TELEMETRY_OPTIN: 'false',
      },
      ports: [mainPort(context, 'kibana')],
      data: '/usr/share/kibana/data',
      secrets: [ownSecret('kibana')],
      needs: [SETUP],
      // It sends who has not signed in to where they do, once it works.
      health: ['CMD-SHELL', "curl --silent --head http://127.0.0.1:5601 | grep --quiet 'HTTP/1.1 302 Found'"],
      startsWithin: 180,
      writable: true,
      memory: '1g',
    },
  ];
}
