import type { System } from '../model/index.js';
import type { Subject } from './subject.js';

/** What definitions provide: a system, as they mean it. */
export function systemSubject(system: System): Subject {
  return { model: () => system };
}
