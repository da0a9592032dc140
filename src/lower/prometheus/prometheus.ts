import { itemOrigins } from '../../core/index.js';
import { document } from '../../formats/index.js';
import type { Output } from '../shared/output.js';
import { prometheusConfig } from './config.js';

/** The configuration of Prometheus: what it scrapes, and whom it tells of alerts. */
export const prometheus: Output = (system, paths) => {
  const id = { system: system.name, name: 'prometheus' };
  const origins = {
    '': system.origin,
    ...itemOrigins(
      ['scrape_configs'],
      system.prometheus.jobs.map(({ origin }) => origin),
    ),
  };
  return {
    documents: [document('prometheus', id, prometheusConfig(system, paths), origins)],
    diagnostics: [],
  };
};
