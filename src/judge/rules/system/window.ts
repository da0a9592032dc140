import { formatDuration } from '../../../core/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly window: number;
  readonly scrape: number;
}

/** A window that holds fewer than four scrapes has gaps where one fails. */
export const window = rule({
  code: 'system/window',
  severity: 'error',
  needs: ['environment'],
  message: ({ window, scrape }: Facts) =>
    `the window of ${formatDuration(window)} is shorter than four scrape intervals of ${formatDuration(scrape)}`,
  help: ({ scrape }) =>
    `a rate over so few samples has gaps: set window to ${formatDuration(4 * scrape)} or more`,
  wrong: {
    'system.ts': `export default system('shop', { ...shop, prometheus: { scrapeInterval: '30s', window: '1m' } });`,
  },
  right: {
    'system.ts': `export default system('shop', { ...shop, prometheus: { scrapeInterval: '30s', window: '2m' } });`,
  },
  check: ({ environment: { origin, prometheus } }) => {
    const { windowMs: window, scrapeIntervalMs: scrape } = prometheus;
    if (window >= 4 * scrape) return [];
    return [{ facts: { window, scrape }, place: { path: [...origin, 'prometheus', 'window'] } }];
  },
});
