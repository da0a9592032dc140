export { type Artifact, environmentOf, type Held, type MediaType } from './artifact.js';
export { type CivilDate, daysInMonth, fromDays, MONTHS, toDays, WEEKDAYS, weekdayOf } from './calendar.js';
export { callSite } from './call-site.js';
export type {
  CallSite,
  Diagnostic,
  DiagnosticSeverity,
  Excerpt,
  Located,
  LogicalPath,
  Origin,
  Related,
  SourcePosition,
  Span,
} from './diagnostic.js';
export {
  type Document,
  type DocumentId,
  itemOrigins,
  type Origins,
  originAt,
  type Pointer,
  pointerText,
} from './document.js';
export { type Duration, formatDuration, parseDuration } from './duration.js';
export { deepFreeze } from './freeze.js';
export { readGoString } from './go-string.js';
export { kebab, pascal, snake, stableId } from './identity.js';
export { at, isRecord, type JsonRecord, list, number, record, sameValue, text, texts } from './json-value.js';
export { lazy } from './lazy.js';
export { formatPath, parsePath } from './logical-path.js';
export { cleanNumber, formatNumber } from './number.js';
export { compareText, groupBy, sortedBy, sortedRecord } from './order.js';
export { hasErrors, type Outcome, outcome } from './outcome.js';
export { ownValue } from './own-value.js';
export {
  diagnose,
  type Place,
  type Problem,
  type Problems,
  problem,
  problems,
  type Report,
} from './problem.js';
export { isSystemError, systemReason } from './reason.js';
export { didYouMean, nearest, nearestOrAll } from './suggest.js';
export { compareVersions, DEFAULT_TARGET, NEWEST, supports, type Version } from './version.js';
