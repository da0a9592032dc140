import type { Diagnostic, LogicalPath } from '../../core/index.js';
import { type Defined, type SystemOptions, standardSettings, systemSchema } from '../../language/index.js';
import { rightParts } from '../../model/index.js';
import { shape } from '../definitions/shape.js';

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
    const { escalation, ...options } = shaped.value;
    return { options, escalation, complete: true };
  }
  note(...shaped.problems);
  const { escalation, ...options }: Omit<SystemOptions, 'escalation'> & Partial<SystemOptions> = {
    ...standIns(),
    ...rightParts(systemSchema, given),
  };
  return { options, escalation, complete: false };
}

function standIns(): Omit<SystemOptions, 'escalation'> {
  return {
    title: '',
    metrics: undefined,
    watchdog: { notifies: [], every: 0 },
    fallback: [],
    runbooks: '',
    grafana: { url: '', prometheusUrl: '', minRefresh: 0 },
    owners: {},
    maintenance: [],
    ...standardSettings(),
  };
}
