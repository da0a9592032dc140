import type { Diagnostic } from '../core/index.js';
import type { Action, Plan } from '../output/index.js';

/** What a run found and did, for every reporter. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Every file of the output folder that is ours, in canonical order. */
  readonly plan: readonly { readonly action: Action; readonly path: string }[];
  readonly summary: Summary;
  /** The difference between disk and definitions as a unified diff, where it was asked for. */
  readonly diff?: string | undefined;
  /** 0 fine, 1 problems or drift. */
  readonly exitCode: 0 | 1;
}

export interface Summary {
  /** What the numbers below count: what was done, would be done, or should have been. */
  readonly outcome: 'written' | 'planned' | 'checked' | 'failed' | 'interrupted';
  readonly errors: number;
  readonly warnings: number;
  /** Findings of rules that somebody looked at and finds fine. */
  readonly ignored: number;
  readonly create: number;
  readonly update: number;
  readonly delete: number;
  readonly unchanged: number;
}

/** What a run has to tell of the definitions. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: number;
}

/** The report of a run that has a plan. */
export function reportPlan(
  plan: Plan,
  { diagnostics, ignored }: Told,
  outcome: 'written' | 'planned' | 'checked',
): Report {
  const count = (action: Action) => plan.changes.filter(change => change.action === action).length;
  return {
    diagnostics,
    plan: plan.changes.map(({ action, path }) => ({ action, path })),
    summary: {
      outcome,
      ...severities(diagnostics),
      ignored,
      create: count('create'),
      update: count('update'),
      delete: count('delete'),
      unchanged: count('unchanged'),
    },
    exitCode: 0,
  };
}

/** The report of a run that problems stopped: before anything was written, or in the midst of it. */
export function reportFailure(
  { diagnostics, ignored }: Told,
  outcome: 'failed' | 'interrupted' = 'failed',
): Report {
  const summary = { outcome, ignored, create: 0, update: 0, delete: 0, unchanged: 0 };
  return { diagnostics, plan: [], summary: { ...summary, ...severities(diagnostics) }, exitCode: 1 };
}

function severities(diagnostics: readonly Diagnostic[]): Pick<Summary, 'errors' | 'warnings'> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}
