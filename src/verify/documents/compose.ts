import { posix } from 'node:path';
import {
  type Artifact,
  at,
  type Diagnostic,
  groupBy,
  list,
  type Pointer,
  record,
  text,
} from '../../core/index.js';
import { report } from '../catalogue.js';
import { type Document, placeOf } from '../document.js';

/** A `docker-compose.yml`: what it mounts is there, what it names is declared and used, and no port is taken twice. */
export function checkCompose(compose: Document, artifacts: readonly Artifact[]): readonly Diagnostic[] {
  return [
    ...mounts(compose, artifacts),
    ...ports(compose),
    ...dependencies(compose),
    ...named(compose, 'secrets'),
    ...named(compose, 'volumes'),
  ];
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

function ports(compose: Document): readonly Diagnostic[] {
  const published = servicesOf(compose).flatMap(([service, value]) =>
    list(at(value, 'ports')).map((port, index) => ({
      port: String(at(port, 'published')),
      service,
      pointer: ['services', service, 'ports', index] as const,
    })),
  );
  return [...groupBy(published, ({ port }) => port)].flatMap(([port, [first, ...others]]) =>
    others.map(({ service, pointer }) =>
      report(
        'verify/compose-port',
        { port, services: [first?.service ?? '', service] },
        placeOf(compose, pointer),
      ),
    ),
  );
}

function dependencies(compose: Document): readonly Diagnostic[] {
  const services = servicesOf(compose);
  const known = services.map(([name]) => name);
  return services.flatMap(([service, value]) =>
    Object.keys(record(at(value, 'depends_on')))
      .filter(name => !known.includes(name))
      .map(name =>
        report(
          'verify/compose-undeclared',
          { what: 'service', name, service, known },
          placeOf(compose, ['services', service, 'depends_on', name]),
        ),
      ),
  );
}

/** What services take from the lists at the end, and what nobody takes. */
function named(compose: Document, what: 'secrets' | 'volumes'): readonly Diagnostic[] {
  const declared = Object.keys(record(at(compose.value, what)));
  const noun = what.slice(0, -1);
  const uses = servicesOf(compose).flatMap(([service, value]) =>
    list(at(value, what)).flatMap((use, index) =>
      at(use, 'type') === 'bind' ? [] : [{ service, index, name: plain(at(use, 'source')) }],
    ),
  );
  const used = new Set(uses.map(({ name }) => name));
  return [
    ...uses
      .filter(({ name }) => !declared.includes(name))
      .map(({ service, index, name }) =>
        report(
          'verify/compose-undeclared',
          { what: noun, name, service, known: declared },
          placeOf(compose, ['services', service, what, index]),
        ),
      ),
    ...declared
      .filter(name => !used.has(name))
      .map(name => report('verify/compose-unused', { what: noun, name }, placeOf(compose, [what, name]))),
  ];
}
