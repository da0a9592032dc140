import {
  type Diagnostic,
  type DiagnosticSeverity,
  diagnose,
  type Place,
  type Problem,
} from '../core/index.js';
import type { Given, Need } from './subject.js';

/**
 * A rule judges what stands there: definitions that are complete, or files that could be read. It never stops a run by
 * itself; its severity does, and that is the reader's to choose in `atalaya.yml`. (What a stage reports because it cannot
 * go on is a problem, in the `problems.ts` of its room.)
 *
 * One file each, named after its code: `rules/<area>/<what>.ts` exports one constant, and `rules/<area>/index.ts` lists it.
 *
 * - `needs` says what it looks at. It is asked once for each subject that provides all of that; a rule that needs
 *   something in the singular (`dashboard`, `rule`, `expression`) is asked once for each of them.
 * - `check` returns the facts and the place of each case, and no words. What several rules must work out first stands in the
 *   part of the subject that they share, so that it is worked out once.
 * - `wrong` and `right` are whole files, as small as can be. The contract test takes care that the wrong one breaks this
 *   rule and no other, and the right one none; docs/diagnostics.md shows both.
 */
export interface Rule {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly needs: readonly Need[];
  readonly wrong: Example;
  readonly right: Example;
  /** Everything that breaks the rule, in its words. */
  readonly findings: (given: Given<Need>) => readonly Diagnostic[];
}

/** Files by name; the name tells how they are read: `system.ts`, `alertmanager.yml`, `rules.yml`, `dashboard.json` … */
export type Example = Readonly<Record<string, string>>;

/** A case of the problem: the facts that its words need, and where it is. */
export interface Finding<F> {
  readonly facts: F;
  readonly place: Place;
}

interface RuleDraft<F, N extends Need>
  extends Problem<F>,
    Pick<Rule, 'code' | 'severity' | 'wrong' | 'right'> {
  readonly needs: readonly N[];
  readonly check: (given: Given<N>) => Iterable<Finding<F>>;
}

/** Defines a rule. The facts' type is told once, by the parameter of `message`. */
export function rule<F, N extends Need>(draft: RuleDraft<F, N>): Rule {
  const { code, severity, needs, wrong, right, check } = draft;
  return {
    code,
    severity,
    needs,
    wrong,
    right,
    findings: given => Array.from(check(given), ({ facts, place }) => diagnose(code, draft, facts, place)),
  };
}
