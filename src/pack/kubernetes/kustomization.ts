import type { Artifact } from '../../core/index.js';
import { type Kustomization, printObject } from '../../formats/kubernetes/index.js';
import { GENERATED } from '../../model/index.js';
import { folderOf } from './object-file.js';

/** What `kubectl apply -k` reads in an environment's folder: every object there. */
export function kustomization(environment: string, objects: readonly Artifact[]): Artifact {
  const value: Kustomization = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: objects.map(({ path }) => path.slice(folderOf(environment).length + 1)).sort(),
  };
  const format = 'kustomization';
  const origins = { '': [environment] };
  return {
    path: `${folderOf(environment)}/kustomization.yaml`,
    mediaType: 'application/yaml',
    content: printObject(value, [GENERATED]),
    format,
    document: { format, id: { environment, name: format }, value, origins, notes: [] },
    origin: [environment],
  };
}
