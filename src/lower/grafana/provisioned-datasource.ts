import type { Datasources } from '../../formats/provisioning/index.js';
import { datasourceUid, type Environment } from '../../model/index.js';
import { provisionedText } from './provisioned-text.js';

export type Datasource = NonNullable<Datasources['datasources']>[number];

/** A data source that people choose by the name that dashboards know it by, and nobody edits. */
export function provisionedDatasource(
  { name }: Environment,
  type: string,
  url: string,
  jsonData: Readonly<Record<string, unknown>>,
  title?: string,
): Datasource {
  const uid = datasourceUid(name, type);
  return {
    // By its uid where nobody said otherwise, so that a person finds one where the other is said.
    name: provisionedText(title ?? uid),
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
