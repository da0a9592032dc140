import { type Diagnostic, NEWEST, type Span } from '../../core/index.js';
import type { Expr } from '../ast.js';
import { collector } from '../report.js';
import { tokenize } from '../syntax/lexer.js';
import type { Token } from '../syntax/token.js';
import { walk } from '../tree/walk.js';
import { builderProblems } from './problems.js';

/** Where in a text a hole stands. */
export interface HolePlace extends Span {
  /** A number may be a part of a duration, a name or a text. */
  readonly isNumber: boolean;
}

/**
 * Holes that are not what the person put there once the text around them is read: in a comment or in a text, grown
 * together with the word before or after, or negative where the sign belongs to more than the number.
 */
export function mergedHoles(
  text: string,
  ast: Expr | undefined,
  holes: readonly HolePlace[],
): readonly Diagnostic[] {
  if (holes.length === 0) return [];
  const { report } = collector(undefined, []);
  const tokens = tokenize(text, { dialect: 'grafana', target: NEWEST, report });
  return holes.flatMap(hole => {
    const into =
      within(hole, tokens) ?? (hole.isNumber && ast && isSignOfMore(hole, ast) ? 'sign' : undefined);
    if (into === undefined) return [];
    const excerpt = { text, span: { start: hole.start, end: hole.end } };
    return [builderProblems.report('promql/merged-hole', { into }, { path: [], excerpt })];
  });
}

export type Into = 'comment' | 'text' | 'word' | 'sign';

/** What of the text around a hole it has become a part of. */
function within({ start, end, isNumber }: HolePlace, tokens: readonly Token[]): Into | undefined {
  if (start === end) return undefined;
  const own = tokens.filter(token => token.start < end && start < token.end);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return 'comment';
  if (isNumber || (first.start === start && last.end === end)) return undefined;
  return (first.start < start ? first : last).type === 'string' ? 'text' : 'word';
}

/** `${-2} ^ 2` is -4: the power binds tighter than the sign. */
function isSignOfMore({ start, end }: HolePlace, ast: Expr): boolean {
  let found = false;
  walk(ast, ({ type, span }) => {
    found ||= type === 'unary' && span?.start === start && span.end > end;
  });
  return found;
}
