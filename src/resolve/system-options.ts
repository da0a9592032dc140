import type { Diagnostic, LogicalPath } from '../core/index.js';
import { type Defined, defines, type SystemOptions, systemSchema } from '../language/index.js';
import { rightParts, shape } from './shape.js';

/** A system's options as far as they are right. */
export interface SystemOptionsRead {
  readonly options: Omit<SystemOptions, 'escalation'>;
  readonly escalation: Defined<'escalation'> | undefined;
  /** False if something stands in for an option that is wrong, so that no system may come of it. */
  readonly complete: boolean;
}

/** Judges a system's options. What is wrong is replaced, so that all else is judged in the same run. */
export function readSystemOptions(
  given: unknown,
  path: LogicalPath,
  note: (...diagnostics: readonly Diagnostic[]) => void,
): SystemOptionsRead {
  const shaped = shape(systemSchema, given, path);
  if ('value' in shaped) {
    const { escalation, ...options } = shaped.value as SystemOptions;
    return { options, escalation, complete: true };
  }
  note(...shaped.problems);
  const { escalation, ...options } = { ...standIns(), ...rightParts(systemSchema.shape, given) };
  return { options, escalation: defines(escalation, 'escalation') ? escalation : undefined, complete: false };
}

function standIns(): Omit<SystemOptions, 'escalation'> & { readonly escalation?: unknown } {
  const { prometheus, alertmanager } = systemSchema.shape;
  return {
    title: '',
    metrics: undefined,
    owners: {},
    maintenance: [],
    watchdog: { notifies: [], every: 0 },
    fallback: [],
    runbooks: '',
    prometheus: prometheus.parse(undefined),
    alertmanager: alertmanager.parse(undefined),
    grafana: { url: '', prometheusUrl: '', minRefresh: 0 },
  };
}
