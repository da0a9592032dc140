import { engine } from './engine.js';
import {
  type AlertmanagerVersion,
  BLACKBOX_VERSION,
  COMPOSE_VERSION,
  type PrometheusVersion,
} from './releases.js';
import { type Finished, type RunOptions, run } from './run.js';

export { engine } from './engine.js';
export { python } from './python.js';
export {
  ALERTMANAGER_VERSIONS,
  type AlertmanagerVersion,
  BLACKBOX_VERSION,
  COMPOSE_VERSION,
  PROMETHEUS_VERSIONS,
  type PrometheusVersion,
} from './releases.js';
export { type Finished, type RunOptions, run } from './run.js';
export { type Server, startAlertmanager, startNodeExporter, startPrometheus } from './server.js';

/** `promtool('3.5', ['check', 'rules', file])`. */
export function promtool(
  version: PrometheusVersion,
  args: readonly string[],
  options?: RunOptions,
): Promise<Finished> {
  return run(engine('promtool', version), args, options);
}

/** `compose(['--file', file, 'config'])`: reads and judges, and needs no Docker for that. */
export function compose(args: readonly string[], options?: RunOptions): Promise<Finished> {
  return run(engine('compose', COMPOSE_VERSION), args, options);
}

/** `blackbox(['--config.check', …])`. */
export function blackbox(args: readonly string[], options?: RunOptions): Promise<Finished> {
  return run(engine('blackbox', BLACKBOX_VERSION), args, options);
}

/** `amtool('0.33', ['check-config', file])`. */
export function amtool(
  version: AlertmanagerVersion,
  args: readonly string[],
  options?: RunOptions,
): Promise<Finished> {
  return run(engine('amtool', version), args, options);
}
