import { text } from '../../../core/index.js';
import { linksOf } from '../../dashboard/links.js';
import { nearest } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { dashboards } from './example.js';

interface Facts {
  readonly name: string;
  readonly known: readonly string[];
  readonly from: string;
}

/**
 * `/d/<uid>` without a host. What an address with a host leads to may be made by others. A uid with a variable in it is known only
 * to Grafana.
 */
const DASHBOARD_URL = /^(?![a-z][a-z\d+.-]*:|\/\/)(?:.*\/)?d\/([^/?#$]+)(?=[/?#]|$)/i;

const linked = (url: string) => ({ links: [{ title: 'Orders', type: 'link', url }] });

export const deadLink = rule({
  code: 'dashboard/dead-link',
  severity: 'error',
  needs: ['dashboard', 'grafana'],
  message: ({ name, from }: Facts) => `${from} links to the dashboard "${name}", which does not exist`,
  help: nearest,
  wrong: dashboards(linked('/d/othr'), {}),
  right: dashboards(linked('/d/other?var-job=api'), {}),
  check: ({ dashboard, grafana }) => {
    const known = grafana.flatMap(({ uid }) => uid ?? []);
    return linksOf(dashboard).flatMap(({ json, pointer, from }) => {
      const name = DASHBOARD_URL.exec(text(json.url) ?? '')?.[1];
      if (name === undefined || known.includes(name)) return [];
      return [{ facts: { name, from, known }, place: dashboard.placeOf([...pointer, 'url']) }];
    });
  },
});
