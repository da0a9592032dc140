import { bySeverity } from './severity.js';

/** The body of a template: the colour that a message is seen by, before it is read. */
export function color(): string {
  return bySeverity({
    info: '#3274d9',
    warning: '#e0a500',
    critical: '#e02f44',
    emergency: '#8f3bb8',
    resolved: '#37872d',
    unknown: '#8e8e8e',
  });
}
