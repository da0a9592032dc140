import { type CallSite, groupBy } from '../../core/index.js';
import type { Definition, DependencyOptions, PanelReference } from '../../language/index.js';
import type { Severity, Text } from '../../model/index.js';
import type { Context } from '../context.js';
import type { DraftExpression } from '../definitions/expressions.js';
import { duplicate } from '../definitions/unique.js';

/** An alert, right as such, whether a person wrote it or it follows from something else; not yet judged among others. */
export interface AlertDraft {
  readonly name: string;
  readonly severity: Severity;
  readonly when: DraftExpression;
  /** How long the condition must hold; not at all if nothing is said. */
  readonly forMs?: number | undefined;
  readonly keepFiringForMs?: number | undefined;
  readonly intervalMs?: number | undefined;
  /** Labels that the rule adds. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly owner?: string | undefined;
  readonly class?: string | undefined;
  readonly dependsOn?: readonly DependencyOptions[] | undefined;
  readonly summary: Text;
  /** Says what the condition says if there is none. */
  readonly description?: Text | undefined;
  readonly action: Text;
  readonly runbook?: string | undefined;
  readonly panel?: PanelReference | undefined;
  readonly site: CallSite;
  /** By which other alerts name it as their cause: those that people wrote alone have one. */
  readonly definition?: Definition<'alert'> | undefined;
}

/** The first alert of each name; others are noted. */
export function distinct(
  drafts: readonly AlertDraft[],
  { system, note }: Pick<Context, 'system' | 'note'>,
): readonly AlertDraft[] {
  return [...groupBy(drafts, ({ name }) => name).values()].flatMap(([first, ...others]) => {
    note(...others.map(other => duplicate('alert', other, [system, 'alerts', other.name], first?.site)));
    return first === undefined ? [] : [first];
  });
}
