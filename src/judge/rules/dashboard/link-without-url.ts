import { text } from '../../../core/index.js';
import { linksOf } from '../../dashboard/links.js';
import { rule } from '../../rule.js';
import { dashboard } from './example.js';

interface Facts {
  readonly title: string;
}

export const linkWithoutUrl = rule({
  code: 'dashboard/link-without-url',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ title }: Facts) => `the link "${title}" goes nowhere: it has no URL`,
  wrong: dashboard({ links: [{ title: 'Runbook', type: 'link', url: '' }] }),
  right: dashboard({ links: [{ title: 'Others', type: 'dashboards', tags: ['shop'] }] }),
  check: ({ dashboard }) =>
    linksOf(dashboard)
      .filter(({ json }) => (text(json.url) ?? '') === '')
      .map(({ json, pointer }) => ({
        facts: { title: text(json.title) ?? '' },
        place: dashboard.placeOf(pointer),
      })),
});
