import type { ScrapeJob } from '../../model/index.js';
import type { Metrics } from '../../promql/index.js';
import type { Context } from '../context.js';

/** Labels that every scrape sets. */
const ALWAYS = ['job', 'instance'];

type Job = Pick<ScrapeJob, 'name' | 'labels' | 'intervalMs'>;
type Options = Pick<Context['options'], 'prometheus' | 'stack'>;

/**
 * What the scrape gives series, and when: labels of every job are on all of them, those of some jobs on some. `added` are
 * the jobs that follow from definitions.
 */
export function scrapedBy(added: readonly Job[], options: Options): Omit<Metrics, 'signatures'> {
  const { targetLabels, scrapeInterval, evaluationInterval, window } = options.prometheus;
  const jobs = [...jobsOf(options), ...added];
  const [first, ...others] = jobs.map(({ labels }) => Object.keys(labels));
  const everywhere = (first ?? []).filter(label => others.every(each => each.includes(label)));
  const sure = [...new Set([...ALWAYS, ...targetLabels, ...everywhere])];
  const some = new Set(jobs.flatMap(({ labels }) => Object.keys(labels)));
  return {
    targetLabels: sure,
    jobLabels: [...some].filter(label => !sure.includes(label)).sort(),
    timing: {
      scrapeMs: scrapeInterval,
      jobs: new Map(jobs.map(({ name, intervalMs }) => [name, intervalMs ?? scrapeInterval])),
      evaluationMs: evaluationInterval,
      windowMs: window,
    },
  };
}

/** The jobs that people wrote, and those of a stack, which have no labels of their own. */
function jobsOf({ prometheus, stack }: Options): readonly Job[] {
  const written = Object.entries(prometheus.jobs).map(
    ([name, { labels, every }]): Job => ({ name, labels, intervalMs: every }),
  );
  return stack === undefined ? written : [...written, { name: 'stack', labels: {} }];
}
