import type { Binary, Expr, Subquery, VectorSelector } from '../ast.js';
import type { PrintOptions } from './options.js';
import {
  groupingText,
  modifiersText,
  numberText,
  operatorText,
  rangeText,
  selectorParts,
  variableText,
} from './parts.js';
import { wrapsLeft, wrapsRight, wrapsSigned, wrapsSubquery } from './precedence.js';
import { quote } from './quote.js';

/**
 * The canonical text of an expression on one line: no parentheses but the necessary ones, numbers and durations in
 * their shortest form, strings in double quotes. `parse` reads it back to the same tree.
 */
export function print(expr: Expr, options: PrintOptions = {}): string {
  switch (expr.type) {
    case 'number':
      return numberText(expr.value);
    case 'string':
      return quote(expr.value);
    case 'variable':
      return variableText(expr.name, expr.format);
    case 'selector':
      return selectorText(expr) + modifiersText(expr, options);
    case 'matrix': {
      const range = `[${rangeText(expr.range, options)}]`;
      return selectorText(expr.selector) + range + modifiersText(expr.selector, options);
    }
    case 'subquery':
      return wrap(print(expr.expr, options), wrapsSubquery(expr.expr)) + subqueryBrackets(expr, options);
    case 'call':
      return `${expr.func}(${expr.args.map(arg => print(arg, options)).join(', ')})`;
    case 'aggregation': {
      const param = expr.param === undefined ? '' : `${print(expr.param, options)}, `;
      const grouping = expr.grouping === undefined ? '' : ` ${groupingText(expr.grouping)} `;
      return `${expr.op}${grouping}(${param}${print(expr.expr, options)})`;
    }
    case 'unary':
      return expr.op + wrap(print(expr.expr, options), wrapsSigned(expr.expr));
    case 'binary':
      return binaryText(expr, options);
  }
}

function binaryText(expr: Binary, options: PrintOptions): string {
  const left = wrap(print(expr.left, options), wrapsLeft(expr));
  const right = wrap(print(expr.right, options), wrapsRight(expr));
  return `${left} ${operatorText(expr, right)} ${right}`;
}

/** `[1h:1m] offset 5m`. */
export function subqueryBrackets(expr: Subquery, options: PrintOptions): string {
  const step = expr.step === undefined ? '' : rangeText(expr.step, options);
  return `[${rangeText(expr.range, options)}:${step}]${modifiersText(expr, options)}`;
}

function selectorText(selector: VectorSelector): string {
  const { name, matchers } = selectorParts(selector);
  return matchers.length === 0 && name !== '' ? name : `${name}{${matchers.join(',')}}`;
}

function wrap(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
