import { at, isRecord, list, type Pointer, record, text } from '../../core/index.js';

/** What services take from the lists at the end of a Compose file, or from each other. */
export type Resource = 'service' | 'secret' | 'volume';

export interface ResourceUse {
  readonly what: Resource;
  readonly name: string;
  readonly service: string;
  readonly pointer: Pointer;
}

export function usesIn(compose: unknown): readonly ResourceUse[] {
  return Object.entries(record(at(compose, 'services'))).flatMap(([service, value]) => {
    const pointer = ['services', service];
    return [
      ...dependencies(at(value, 'depends_on')).map(name => ({
        what: 'service' as const,
        name,
        service,
        pointer: [...pointer, 'depends_on'],
      })),
      ...sources(at(value, 'secrets'), secretOf).map(({ name, index }) => ({
        what: 'secret' as const,
        name,
        service,
        pointer: [...pointer, 'secrets', index],
      })),
      ...sources(at(value, 'volumes'), volumeOf).map(({ name, index }) => ({
        what: 'volume' as const,
        name,
        service,
        pointer: [...pointer, 'volumes', index],
      })),
    ];
  });
}

/** The names of a list at the end of the file; of the services, for a dependency. */
export function declaredIn(compose: unknown, what: Resource): readonly string[] {
  return Object.keys(record(at(compose, `${what}s`)));
}

function dependencies(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap(name => text(name) ?? []) : Object.keys(record(value));
}

function sources(value: unknown, sourceOf: (item: unknown) => string | undefined) {
  return list(value).flatMap((item, index) => {
    const name = sourceOf(item);
    // A `$` is written twice there.
    return name === undefined ? [] : [{ name: name.replaceAll('$$', '$'), index }];
  });
}

/** `password`, or `{ source: password }`. */
const secretOf = (item: unknown) => text(item) ?? text(at(item, 'source'));

/** The volume of `data:/data` or `{ type: volume, source: data }`; a path of the machine is none, and some have no name. */
function volumeOf(item: unknown): string | undefined {
  if (isRecord(item)) return item.type === 'volume' ? text(item.source) : undefined;
  const [source, target] = (text(item) ?? '').split(':');
  return target === undefined || source === undefined || /^[./~$]/.test(source) ? undefined : source;
}
