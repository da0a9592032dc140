import type * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import type { prometheusConfig } from './shape.js';

export { tooNew } from '../shared/since.js';
export { actionSince, prometheusSince, prometheusUntil } from './since.js';

export type PrometheusConfig = Plain<z.infer<typeof prometheusConfig>>;
export type ScrapeConfig = NonNullable<PrometheusConfig['scrape_configs']>[number];
export type RelabelConfig = NonNullable<ScrapeConfig['relabel_configs']>[number];
