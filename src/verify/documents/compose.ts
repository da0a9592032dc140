import { posix } from 'node:path';
import { type Artifact, at, type Diagnostic, list, type Pointer, record, text } from '../../core/index.js';
import { type Document, placeOf } from '../document.js';
import { report } from '../problems.js';

/** A `docker-compose.yml`: what it mounts is there. */
export function checkCompose(compose: Document, artifacts: readonly Artifact[]): readonly Diagnostic[] {
  return mounts(compose, artifacts);
}

const servicesOf = ({ value }: Document) => Object.entries(record(at(value, 'services')));

/** A `$` is written twice there. */
const plain = (value: unknown): string => (text(value) ?? '').replaceAll('$$', '$');

/** Files and folders beside the Compose file. Those of the machine itself are not ours to know. */
function mounts(compose: Document, artifacts: readonly Artifact[]): readonly Diagnostic[] {
  const file = compose.artifact.path;
  const exists = (path: string) =>
    artifacts.some(artifact => artifact.path === path || artifact.path.startsWith(`${path}/`));
  return servicesOf(compose).flatMap(([service, value]) =>
    list(at(value, 'volumes')).flatMap((mount, index) => {
      const source = plain(at(mount, 'source'));
      const isOurs = at(mount, 'type') === 'bind' && source.startsWith('.');
      if (!isOurs || exists(posix.join(posix.dirname(file), source))) return [];
      const pointer: Pointer = ['services', service, 'volumes', index];
      return [report('verify/compose-mount', { service, source }, placeOf(compose, pointer))];
    }),
  );
}
