import type { Datasources } from '../../model/documents/index.js';
import { datasourceUid, type System } from '../../model/index.js';
import { provisionedText } from './provisioned-text.js';

export type Datasource = NonNullable<Datasources['datasources']>[number];

/** A data source that people choose by the name that dashboards know it by, and nobody edits. */
export function provisionedDatasource(
  { name }: System,
  type: string,
  url: string,
  jsonData: Readonly<Record<string, unknown>>,
): Datasource {
  const uid = datasourceUid(name, type);
  return {
    name: uid,
    uid,
    type,
    access: 'proxy',
    orgId: 1,
    url: provisionedText(url),
    // Only one of an organisation may be the default, and ours are named wherever they are used.
    isDefault: false,
    editable: false,
    jsonData,
  };
}
