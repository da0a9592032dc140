import type { Artifact, Origins } from '../../core/index.js';
import type { DocumentOf } from '../../formats/index.js';
import type { PrometheusRule } from '../../formats/kubernetes/index.js';
import { pickedGroups } from '../shared/picked-groups.js';
import { metadata } from './metadata.js';
import { objectName, objectPath } from './names.js';
import { objectFile } from './object-file.js';
import type { Options } from './options.js';
import { splitGroups } from './split-groups.js';

/** Rules as objects of the kind PrometheusRule: one, or as many as it takes for none to be too large. */
export function prometheusRules(document: DocumentOf<'rule-file'>, options: Options): readonly Artifact[] {
  const { id } = document;
  return splitGroups(document.value.groups ?? [], options.maxBytes).map(({ branch, indices }) => {
    const part = pickedGroups(document, indices);
    const branches = branch === '' ? [] : [branch];
    const object: PrometheusRule = {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: metadata(id, objectName(id, id.name, ...branches), options),
      spec: part.value,
    };
    return objectFile({
      format: 'prometheus-rule',
      path: objectPath(id, 'rules', id.name, ...branches),
      object,
      from: document,
      origins: below('/spec', part.origins),
      holds: [{ name: 'rules.yml', mediaType: 'application/yaml', pointer: ['spec'], document: part }],
    });
  });
}

/** The origins of a document that is a part of another. */
function below(pointer: string, origins: Origins): Origins {
  const moved = Object.entries(origins).map(([part, origin]) => [`${pointer}${part}`, origin] as const);
  return { '': origins[''], ...Object.fromEntries(moved) };
}
