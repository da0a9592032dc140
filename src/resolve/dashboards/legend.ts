import type { LogicalPath } from '../../core/index.js';
import { type LegendFunction, readLegend } from '../../language/index.js';
import type { Legend } from '../../model/index.js';
import { type Expr, isSettled, labelsOf, type Metrics, surely } from '../../promql/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';

/** Labels that tell nothing where there is one job: left out of legends that nobody wrote. */
const DULL = ['job'];

/** One query of a panel, as far as its legend needs it. */
export interface Legended {
  readonly key: string;
  readonly ast: Expr;
}

/**
 * The legend of each query: as the person wrote it, or the labels that tell its series apart, behind the query's key
 * where a panel has several. Grafana prints the word for a label that is not there, so each is checked.
 */
export function legends(
  queries: readonly Legended[],
  written: string | LegendFunction | undefined,
  title: string,
  metrics: Metrics,
  path: LogicalPath,
  { note }: Context,
): readonly Legend[] {
  return queries.map(({ key, ast }) => {
    const carried = surely(labelsOf(ast, { metrics }));
    if (written === undefined)
      return derived(
        queries.length > 1 ? key : undefined,
        distinguishing(carried, ast),
        isOpen(ast, metrics) ? '' : title,
      );
    const { parts: pieces, problem } =
      typeof written === 'string' ? { parts: [written] } : readLegend(written);
    if (problem !== undefined) note(report('panel/legend-failed', problem, { path: [...path, 'legend'] }));
    const parts = pieces.flatMap(piece => (typeof piece === 'string' ? legendParts(piece) : piece));
    for (const name of labelsIn(parts).filter(each => !carried.includes(each) && !isOpen(ast, metrics))) {
      note(report('panel/unknown-legend-label', { name, known: carried }, { path: [...path, 'legend'] }));
    }
    return parts;
  });
}

/** Without labels the series has a name all the same: Grafana would print the whole expression. */
function derived(key: string | undefined, labels: readonly string[], title: string): Legend {
  const shown = labels.flatMap((name, index) => [...(index === 0 ? [] : [' ']), label(name)]);
  if (key === undefined) return shown.length > 0 ? shown : title === '' ? [] : [title];
  return shown.length === 0 ? [key] : [`${key} `, ...shown];
}

/** Labels without those that an equality fixes to one value. */
function distinguishing(carried: readonly string[], ast: Expr): readonly string[] {
  const fixed = new Set(
    ast.type === 'selector'
      ? ast.matchers.filter(({ operator }) => operator === '=').map(({ label }) => label)
      : [],
  );
  return carried.filter(name => !fixed.has(name) && !DULL.includes(name));
}

/** What a person wrote, with `{{label}}` for the value of a label, in its parts. */
export function legendParts(text: string): Legend {
  // What is matched and what is between alternate.
  return text
    .split(/\{\{\s*([^}]*?)\s*\}\}/)
    .map((part, index) => (index % 2 === 0 ? part : label(part)))
    .filter(part => part !== '');
}

const label = (name: string) => ({ type: 'label', name }) as const;

function labelsIn(legend: Legend): readonly string[] {
  return legend.flatMap(part => (typeof part === 'string' ? [] : [part.name]));
}

function isOpen(ast: Expr, metrics: Metrics): boolean {
  return labelsOf(ast, { metrics }).open || !isSettled(ast, metrics);
}
