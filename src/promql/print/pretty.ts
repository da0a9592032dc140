import type { Binary, Expr } from '../ast.js';
import { hasMoreNodes } from '../tree/extent.js';
import type { PrintOptions } from './options.js';
import { groupingText, modifiersText, operatorText, rangeText, selectorParts } from './parts.js';
import { wrapsLeft, wrapsRight, wrapsSigned, wrapsSubquery } from './precedence.js';
import { print, subqueryBrackets } from './print.js';

export interface PrettyOptions extends PrintOptions {
  /** The column at which to break (default 80). */
  readonly width?: number | undefined;
}

/**
 * The text of an expression over several lines, broken where it is longer than the width: operators begin a line, the insides
 * of parentheses and braces are indented by two. Reads back to the same tree.
 */
export function pretty(expr: Expr, options: PrettyOptions = {}): string {
  return layout(expr, 0, options);
}

/** `indent` is the column where the text will stand; lines after the first carry it themselves. */
function layout(expr: Expr, indent: number, options: PrettyOptions): string {
  const fitting = fits(expr, indent, options);
  if (fitting !== undefined) return fitting;
  switch (expr.type) {
    case 'binary':
      return binaryLayout(expr, indent, options);
    case 'call':
      return expr.args.length === 0
        ? print(expr, options)
        : block(`${expr.func}(`, expr.args, ')', indent, options);
    case 'aggregation': {
      const head = expr.grouping === undefined ? expr.op : `${expr.op} ${groupingText(expr.grouping)} `;
      const inner = expr.param === undefined ? [expr.expr] : [expr.param, expr.expr];
      return block(`${head}(`, inner, ')', indent, options);
    }
    case 'subquery':
      return operand(expr.expr, wrapsSubquery(expr.expr), indent, options) + subqueryBrackets(expr, options);
    case 'unary':
      return expr.op + operand(expr.expr, wrapsSigned(expr.expr), indent + 1, options);
    case 'selector':
    case 'matrix':
      return selectorLayout(expr, indent, options);
    default:
      return print(expr, options);
  }
}

/**
 * The text on one line, if it is short enough. A tree has at least as many characters as nodes: a longer one is not printed
 * to see that, which would print a long chain of operators anew for each of them.
 */
function fits(expr: Expr, indent: number, options: PrettyOptions, around = ''): string | undefined {
  const room = (options.width ?? 80) - indent - around.length;
  if (hasMoreNodes(room, expr)) return undefined;
  const line = print(expr, options);
  return line.length <= room ? line : undefined;
}

function binaryLayout(expr: Binary, indent: number, options: PrettyOptions): string {
  const left = operand(expr.left, wrapsLeft(expr), indent, options);
  const right = operand(expr.right, wrapsRight(expr), indent, options);
  const operator = operatorText(expr, right);
  // A short right side stays with its operator: `> 0.05`.
  const together = `${operator} ${right}`;
  const pad = ' '.repeat(indent);
  if (!right.includes('\n') && indent + together.length <= (options.width ?? 80))
    return `${left}\n${pad}${together}`;
  return `${left}\n${pad}${operator}\n${pad}${right}`;
}

function operand(expr: Expr, wrapped: boolean, indent: number, options: PrettyOptions): string {
  if (!wrapped) return layout(expr, indent, options);
  const line = fits(expr, indent, options, '()');
  return line === undefined ? block('(', [expr], ')', indent, options) : `(${line})`;
}

function block(
  open: string,
  parts: readonly Expr[],
  close: string,
  indent: number,
  options: PrettyOptions,
): string {
  const texts = parts.map(part => layout(part, indent + 2, options));
  return indented(open, texts, close, indent);
}

function indented(open: string, texts: readonly string[], close: string, indent: number): string {
  const pad = ' '.repeat(indent + 2);
  return `${open}\n${texts.map(text => pad + text).join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function selectorLayout(
  expr: Extract<Expr, { type: 'selector' | 'matrix' }>,
  indent: number,
  options: PrettyOptions,
): string {
  const selector = expr.type === 'matrix' ? expr.selector : expr;
  const range = expr.type === 'matrix' ? `[${rangeText(expr.range, options)}]` : '';
  const { name, matchers } = selectorParts(selector);
  if (matchers.length < 2) return print(expr, options);
  return indented(`${name}{`, matchers, '}', indent) + range + modifiersText(selector, options);
}
