import { at, isRecord, type JsonRecord, list, type Pointer, record, text } from '../../core/index.js';

/** A file or a folder of the machine that a service sees. */
export interface Bind {
  readonly service: string;
  readonly source: string;
  /** The service can change it. */
  readonly writable: boolean;
  readonly pointer: Pointer;
}

/** `./web.conf:/etc/web.conf:ro`, or `{ type: bind, source: ./web.conf, … }`. */
export function bindsIn(compose: unknown): readonly Bind[] {
  return Object.entries(record(at(compose, 'services'))).flatMap(([service, value]) =>
    list(at(value, 'volumes')).flatMap((item, index) => {
      const found = isRecord(item) ? long(item) : short(text(item) ?? '');
      if (found === undefined) return [];
      // A `$` is written twice there.
      const source = found.source.replaceAll('$$', '$');
      return [{ ...found, source, service, pointer: ['services', service, 'volumes', index] }];
    }),
  );
}

type Found = Pick<Bind, 'source' | 'writable'>;

function long({ type, source, read_only: readOnly }: JsonRecord): Found | undefined {
  return type === 'bind' ? { source: text(source) ?? '', writable: readOnly !== true } : undefined;
}

/** A source without a dot, a slash or a tilde in front is the name of a volume. */
function short(mount: string): Found | undefined {
  const [source = '', target, mode = ''] = mount.split(':');
  if (target === undefined || !/^[./~]/.test(source)) return undefined;
  return { source, writable: !mode.split(',').includes('ro') };
}
