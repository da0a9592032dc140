import type { CallSite } from '../../core/index.js';
import { print } from '../../promql/index.js';
import type { DraftExpression } from '../definitions/expressions.js';

/** A recording rule, right as such, whether a person wrote it or it follows from something else; not yet judged among others. */
export interface RecordingDraft {
  /** The series. */
  readonly name: string;
  readonly help: string;
  readonly expr: DraftExpression;
  /** Labels that the rule adds. */
  readonly labels: Readonly<Record<string, string>>;
  readonly group: string;
  readonly intervalMs?: number | undefined;
  readonly site: CallSite;
}

/** Two derived values of one name look at the same past: what both record, one of them does. */
export function once(drafts: readonly RecordingDraft[]): readonly RecordingDraft[] {
  const same = new Map<string, RecordingDraft>();
  for (const each of drafts) {
    const key = identity(each);
    if (!same.has(key)) same.set(key, each);
  }
  return [...same.values()];
}

function identity({ name, labels, intervalMs, expr }: RecordingDraft): string {
  return JSON.stringify([name, Object.entries(labels).sort(), intervalMs ?? null, print(expr.ast)]);
}
