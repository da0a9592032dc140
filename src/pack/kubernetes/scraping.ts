import { type Artifact, type Diagnostic, originAt } from '../../core/index.js';
import type { DocumentOf } from '../../formats/index.js';
import type { ScrapeConfigObject } from '../../formats/kubernetes/index.js';
import type { PrometheusConfig, ScrapeConfig } from '../../formats/prometheus/index.js';
import type { Packed } from '../form.js';
import { report } from '../problems.js';
import { metadata } from './metadata.js';
import { objectName, objectPath } from './names.js';
import { objectFile } from './object-file.js';
import type { Options } from './options.js';
import { SCRAPE_FIELDS } from './scrape-field.js';

/**
 * The jobs of a `prometheus.yml`, probes among them, as objects of the kind ScrapeConfig. What else it says is the business of whoever
 * runs the Prometheus; but how often a target is asked, expressions count on, so each job says it.
 */
export function scrapeConfigs(document: DocumentOf<'prometheus'>, options: Options): Packed {
  const { global, scrape_configs: jobs = [] } = document.value;
  return {
    artifacts: jobs.map((job, index) => scrapeConfig(document, job, index, global, options)),
    diagnostics: jobs.flatMap((job, index) => withoutPlace(document, job, index)),
  };
}

function scrapeConfig(
  document: DocumentOf<'prometheus'>,
  job: ScrapeConfig,
  index: number,
  global: PrometheusConfig['global'],
  options: Options,
): Artifact {
  const { id } = document;
  const interval = job.scrape_interval ?? global?.scrape_interval;
  const fields = { ...job, ...(interval === undefined ? {} : { scrape_interval: interval }) };
  const spec = Object.entries(SCRAPE_FIELDS).flatMap(([field, [name, converted]]) => {
    const value = fields[field as keyof ScrapeConfig];
    return value === undefined ? [] : [[name, converted(value)] as const];
  });
  const object: ScrapeConfigObject = {
    apiVersion: 'monitoring.coreos.com/v1alpha1',
    kind: 'ScrapeConfig',
    metadata: metadata(id, objectName(id, job.job_name), options),
    spec: Object.fromEntries(spec),
  };
  return objectFile({
    format: 'scrape-config',
    path: objectPath(id, 'scraping', job.job_name),
    object,
    from: document,
    notes: [],
    origins: { '': originAt(document.origins, ['scrape_configs', index]) },
  });
}

function withoutPlace(
  document: DocumentOf<'prometheus'>,
  job: ScrapeConfig,
  index: number,
): readonly Diagnostic[] {
  return Object.keys(job)
    .filter(field => !Object.hasOwn(SCRAPE_FIELDS, field))
    .map(field => {
      const path = originAt(document.origins, ['scrape_configs', index, field]);
      return report('pack/scrape-field', { job: job.job_name, field }, { path });
    });
}
