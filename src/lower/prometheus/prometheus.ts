import { itemOrigins } from '../../core/index.js';
import { document } from '../../formats/index.js';
import type { Output } from '../shared/output.js';
import { prometheusConfig } from './config.js';

/** The configuration of Prometheus: what it scrapes, and whom it tells of alerts. */
export const prometheus: Output = (environment, paths) => {
  const id = { environment: environment.name, name: 'prometheus' };
  const origins = {
    '': environment.origin,
    ...itemOrigins(
      ['scrape_configs'],
      environment.prometheus.jobs.map(({ origin }) => origin),
    ),
  };
  return [document('prometheus', id, prometheusConfig(environment, paths), origins)];
};
