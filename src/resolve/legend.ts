import type { LogicalPath } from '../core/index.js';
import type { LegendFunction } from '../language/index.js';
import { type Expr, labelsOf, type Metrics, surely } from '../promql/index.js';
import { askedLabels, attempt } from './attempt.js';
import { report } from './catalogue.js';
import type { Context } from './context.js';

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
): readonly string[] {
  return queries.map(({ key, ast }) => {
    const carried = surely(labelsOf(ast, { metrics }));
    if (written === undefined)
      return derived(
        queries.length > 1 ? key : undefined,
        distinguishing(carried, ast),
        isOpen(ast, metrics) ? '' : title,
      );
    const legend = typeof written === 'string' ? written : attempt(() => written(placeholders()));
    if (typeof legend !== 'string') {
      note(report('panel/legend-failed', legend, { path: [...path, 'legend'] }));
      return '';
    }
    for (const name of named(legend).filter(each => !carried.includes(each) && !isOpen(ast, metrics))) {
      note(report('panel/unknown-legend-label', { name, known: carried }, { path: [...path, 'legend'] }));
    }
    return legend;
  });
}

/** Without labels the series has a name all the same: Grafana would print the whole expression. */
function derived(key: string | undefined, labels: readonly string[], title: string): string {
  const shown = labels.map(name => `{{${name}}}`).join(' ');
  if (key === undefined) return shown === '' ? title : shown;
  return shown === '' ? key : `${key} ${shown}`;
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

function placeholders(): Readonly<Record<string, string>> {
  return askedLabels(name => `{{${name}}}`);
}

function named(legend: string): readonly string[] {
  return [...legend.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name = '']) => name);
}

function isOpen(ast: Expr, metrics: Metrics): boolean {
  return labelsOf(ast, { metrics }).open;
}
