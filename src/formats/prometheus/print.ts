import { ordered } from '../shared/ordered.js';
import { toYaml } from '../text/index.js';
import schema from './generated/prometheus.js';
import type { PrometheusConfig } from './shape.js';

/** `prometheus.yml`, below a comment for those who open it. */
export function printPrometheus(config: PrometheusConfig, comment: readonly string[] = []): string {
  return toYaml(ordered(schema, config), comment);
}
