import { label, type ReceiverOptions } from '../../../model/index.js';
import { defined } from '../../shared/defined.js';
import { goDuration } from '../go-duration.js';
import type { Integration } from '../integration.js';
import { secretPath } from '../secret-path.js';
import { PLACES } from '../templates/fields.js';
import { LINK } from '../templates/links.js';
import { pagerdutyTemplates } from '../templates/pagerduty.js';
import { use } from '../templates/source.js';
import { TEXT } from '../templates/text.js';

export const pagerduty: Integration<'pagerduty', 'pagerduty_configs'> = {
  field: 'pagerduty_configs',
  templates: pagerdutyTemplates,
  config: (options, paths) => {
    const { routingKey, serviceKey, severity, component, group, source, images, url, timeout } = options;
    return defined({
      send_resolved: options.sendResolved,
      routing_key_file: secretPath(paths, routingKey),
      service_key_file: secretPath(paths, serviceKey),
      url,
      source,
      description: use(TEXT.title),
      severity: severity ?? use('atalaya.pagerduty.severity'),
      class: options.class ?? '{{ .CommonLabels.alertname }}',
      component: component ?? `{{ .CommonLabels.${label.service} }}`,
      group,
      details: {
        firing: use('atalaya.pagerduty.firing'),
        resolved: use('atalaya.pagerduty.resolved'),
        'what to do': use('atalaya.pagerduty.action'),
        ...options.details,
      },
      links: [...OWN_LINKS, ...options.links],
      images: images.length === 0 ? undefined : images.map(defined),
      timeout: goDuration(timeout),
    });
  },
};

const OWN_LINKS: readonly ReceiverOptions<'pagerduty'>['links'][number][] = [
  ...PLACES.map(({ words }) => ({ href: use(`atalaya.pagerduty.${words.toLowerCase()}`), text: words })),
  { href: use(LINK.acknowledge), text: 'Acknowledge' },
  { href: use(LINK.silence), text: 'Silence' },
];
