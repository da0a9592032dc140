import type { Expr, ValueType } from './ast.js';
import { functionSignature } from './language/functions.js';

/** The type of an expression; undefined for a Grafana variable and an unknown function, which may be anything. */
export function valueType(expr: Expr): ValueType | undefined {
  switch (expr.type) {
    case 'number':
      return 'scalar';
    case 'string':
      return 'string';
    case 'selector':
    case 'aggregation':
      return 'vector';
    case 'matrix':
    case 'subquery':
      return 'matrix';
    case 'unary':
      return valueType(expr.expr);
    case 'call':
      return functionSignature(expr.func)?.result;
    case 'variable':
      return undefined;
    case 'binary': {
      const left = valueType(expr.left);
      const right = valueType(expr.right);
      if (left === 'scalar' && right === 'scalar') return 'scalar';
      return left === undefined && right !== 'vector'
        ? undefined
        : right === undefined && left !== 'vector'
          ? undefined
          : 'vector';
    }
  }
}

/** True for a scalar, and for a variable, which stands for a number wherever an operator has it. */
export function isScalarLike(expr: Expr): boolean {
  const type = valueType(expr);
  return type === 'scalar' || type === undefined;
}

/** How a person calls the type. */
export function describeType(type: ValueType): string {
  return { scalar: 'a scalar', vector: 'an instant vector', matrix: 'a range vector', string: 'a string' }[
    type
  ];
}
