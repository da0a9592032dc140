import { type CallSite, callSite, formatNumber } from '../../core/index.js';
import { print } from '../print/print.js';
import { parse } from '../syntax/parse.js';
import type { Condition, Expression, Quantity } from '../typed/index.js';
import { vector } from './vector.js';

/** What may stand in a hole of an expression in text. */
export type Hole = Expression | Quantity | number | string;

/**
 * An expression in text: ``promql`sum(rate(${requests}[5m]))` ``. It is parsed and checked against the same metrics as
 * the rest. A typed expression in a hole is put in parentheses; a number or a quantity prints as a number; a string
 * prints as a string literal, with its escapes, so that no value can become syntax.
 */
export function promql(strings: TemplateStringsArray, ...holes: readonly Hole[]): Condition<string, string> {
  const text = strings.map((part, index) => (index === 0 ? part : printed(holes[index - 1]) + part)).join('');
  return expressionFrom(text.trim(), callSite(promql as never));
}

/** The expression that a text says, with its faults. */
export function expressionFrom(text: string, site?: CallSite): Condition<string, string> {
  const { ast, diagnostics } = parse(text, { dialect: 'grafana' });
  const handle = vector<Condition<string, string>>({
    ast: ast ?? { type: 'number', value: Number.NaN },
    unit: undefined,
    faults: diagnostics,
  });
  return Object.assign(handle, { text, site });
}

function printed(hole: Hole | undefined): string {
  if (typeof hole === 'number') return formatNumber(hole);
  if (typeof hole === 'string') return JSON.stringify(hole);
  if (hole === undefined) return '';
  return hole.type === 'quantity' ? formatNumber(hole.value) : `(${print(hole.ast)})`;
}
