import type { Artifact, Held } from '../../core/index.js';
import { type DocumentOf, printDocument } from '../../formats/index.js';
import type { Secret } from '../../formats/kubernetes/index.js';
import { metadata } from './metadata.js';
import { alertmanagerName, secretsName } from './names.js';
import { objectFile } from './object-file.js';
import type { Options } from './options.js';

/**
 * The Secret that the operator's Alertmanager reads: its configuration, and its templates as further keys. It holds no secret; those are
 * in another one, which the Alertmanager mounts.
 * https://prometheus-operator.dev/docs/developer/alerting/#manually-managed-secret
 */
export function alertmanagerSecret(
  config: DocumentOf<'alertmanager'>,
  templates: readonly DocumentOf<'template'>[],
  options: Options,
): Artifact {
  const { environment } = config.id;
  const held: readonly Held[] = [
    // The operator's own name for it.
    { document: config, name: 'alertmanager.yaml' },
    ...templates.map(document => ({ document, name: `${document.id.name}.tmpl` })),
  ].map(each => ({
    ...each,
    mediaType: each.document.format === 'template' ? 'text/plain' : 'application/yaml',
    pointer: ['stringData', each.name],
  }));
  const texts = [config, ...templates].map((document, index) => [
    held[index]?.name,
    printDocument(document).content,
  ]);
  const object: Secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: metadata(config.id, alertmanagerName(environment, options), options),
    type: 'Opaque',
    stringData: Object.fromEntries(texts),
  };
  return objectFile({
    format: 'secret',
    path: 'alertmanager',
    object,
    from: config,
    notes: [
      'No secret is in here. What receivers need is read from files that the Alertmanager must mount:',
      `spec.secrets: [${secretsName(environment, options)}]`,
    ],
    holds: held,
  });
}
