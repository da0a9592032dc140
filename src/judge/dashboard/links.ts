import { at, type JsonRecord, list, type Pointer, record } from '../../core/index.js';
import type { DashboardParts } from '../../formats/dashboard/index.js';

/** A way out of a dashboard or of one of its panels. */
export interface DashboardLink {
  readonly json: JsonRecord;
  readonly pointer: Pointer;
  /** How a message calls what it belongs to. */
  readonly from: string;
}

/** The links with an address. A list of dashboards by tag has none. */
export function linksOf({ json, panels }: DashboardParts): readonly DashboardLink[] {
  const links = [
    ...linksIn(json.links, ['links'], 'the dashboard'),
    ...panels.flatMap(({ json: panel, pointer, name }) => [
      ...linksIn(panel.links, [...pointer, 'links'], name),
      ...linksIn(
        at(panel, 'fieldConfig', 'defaults', 'links'),
        [...pointer, 'fieldConfig', 'defaults', 'links'],
        name,
      ),
    ]),
  ];
  return links.filter(({ json: link }) => link.type !== 'dashboards');
}

function linksIn(links: unknown, pointer: Pointer, from: string): readonly DashboardLink[] {
  return list(links).map((link, index) => ({ json: record(link), pointer: [...pointer, index], from }));
}
