import { counter, gauge, oneOf } from 'atalaya';
import { agent } from './labels.js';

/** What the health monitor and the anomaly detector say. */

export const componentHealthy = gauge('active_inference_component_healthy', {
  help: 'Whether the health check of a component succeeded: 1 if so, 0 if not.',
  unit: 'state',
  labels: { component: oneOf('inference_engine', 'memory_system', 'api_server', 'database', 'cache') },
});

export const healthScore = gauge('active_inference_system_health', {
  help: 'How healthy the system is as a whole, 0 to 1.',
  unit: 'ratio',
});

export const anomalies = counter('active_inference_anomalies_total', {
  help: 'Anomalies that the detector found, by its method.',
  unit: 'anomalies',
  labels: { agent_id: agent, method: oneOf('statistical', 'ml', 'behavioral') },
});
