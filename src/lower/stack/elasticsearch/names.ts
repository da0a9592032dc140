import type { Need } from '../service.js';

/** What sets Elasticsearch up; who needs its users waits for its end. */
export const SETUP = {
  service: 'elasticsearch-setup',
  condition: 'service_completed_successfully',
} as const satisfies Need;

/** Where the setup finds its files. */
export const FOLDER = '/usr/share/elasticsearch/setup';
