import { isRecord } from '../../core/index.js';
import { narrowing, type Variable } from '../../model/index.js';
import { type Expr, type Metrics, variableNames, walkSelectors } from '../../promql/index.js';

/** The names of the variables that change what a dashboard shows. */
export function usedVariables(
  variables: readonly Variable[],
  shown: readonly Expr[],
  panels: readonly unknown[],
  metrics: Metrics,
): ReadonlySet<string> {
  const used = new Set<string>();
  for (const expr of shown) {
    walkSelectors(expr, selector => {
      for (const { name } of narrowing(selector, variables, metrics)) used.add(name);
    });
  }
  addNamed([shown, panels.map(parts)], used);
  return used;
}

/** What of a panel's options can name a variable besides its expressions: its title, LogQL, texts, links and repetition. */
function parts(given: unknown): unknown {
  const { title, queries, options } = given as Readonly<Record<string, unknown>>;
  const repeat = isRecord(options) ? options.repeat : undefined;
  const texts = Object.values(queries ?? {}).filter(query => typeof query === 'string');
  return [title, texts, options, { type: 'variable', name: repeat }];
}

/** Adds the variables that stand in plain data: in its texts, and as the nodes of trees. */
function addNamed(value: unknown, used: Set<string>): void {
  if (typeof value === 'string') for (const name of variableNames(value)) used.add(name);
  else if (Array.isArray(value)) for (const item of value) addNamed(item, used);
  else if (isRecord(value)) {
    if (value.type === 'variable' && typeof value.name === 'string') used.add(value.name);
    for (const part of Object.values(value)) addNamed(part, used);
  }
}
