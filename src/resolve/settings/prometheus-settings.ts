import { type LogicalPath, sortedBy } from '../../core/index.js';
import type { SystemOptions } from '../../language/index.js';
import type { ScrapeJob, System } from '../../model/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';

/** What `prometheus.yml` says, with the jobs that probes and the stack add. Two jobs of one name are noted. */
export function prometheusSettings(
  { prometheus }: Pick<SystemOptions, 'prometheus'>,
  added: readonly ScrapeJob[],
  path: LogicalPath,
  { note }: Pick<Context, 'note'>,
): System['prometheus'] {
  const known = new Set(Object.keys(prometheus.jobs));
  for (const { name, origin } of added) {
    if (known.has(name)) note(report('definition/duplicate', { kind: 'scrape job', name }, { path: origin }));
    known.add(name);
  }
  return {
    version: prometheus.version,
    scrapeIntervalMs: prometheus.scrapeInterval,
    evaluationIntervalMs: prometheus.evaluationInterval,
    windowMs: prometheus.window,
    retentionMs: prometheus.retention,
    externalLabels: prometheus.externalLabels,
    features: prometheus.features,
    alertmanagers: prometheus.alertmanagers,
    jobs: sortedBy(
      [
        ...Object.entries(prometheus.jobs).map(
          ([name, job]): ScrapeJob => ({
            name,
            targets: job.targets,
            metricsPath: job.path,
            scheme: job.scheme,
            intervalMs: job.every,
            timeoutMs: job.timeout,
            labels: job.labels,
            honorsLabels: job.honorLabels,
            origin: [...path, 'prometheus', 'jobs', name],
          }),
        ),
        ...added,
      ],
      ({ name }) => name,
    ),
  };
}
