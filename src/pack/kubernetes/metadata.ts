import { type DocumentId, sortedRecord } from '../../core/index.js';
import { dnsLabel } from '../shared/dns-name.js';
import type { Options } from './options.js';

type Texts = Readonly<Record<string, string>>;

/** What an object says of itself: what was chosen once for all, and what its own kind needs. */
export function metadata(
  { environment, system = environment }: DocumentId,
  name: string,
  { namespace, labels, annotations }: Options,
  own: { readonly labels?: Texts; readonly annotations?: Texts } = {},
) {
  const all = { ...annotations, ...own.annotations };
  return {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    labels: sortedRecord({
      'app.kubernetes.io/managed-by': 'atalaya',
      'app.kubernetes.io/part-of': dnsLabel(system),
      ...labels,
      ...own.labels,
    }),
    ...(Object.keys(all).length === 0 ? {} : { annotations: sortedRecord(all) }),
  };
}
