import type { BinaryOperator } from '../ast.js';
import type { OperatorSignature } from './signature.js';

/**
 * Every binary operator.
 * https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence
 */
export const OPERATORS: Readonly<Record<BinaryOperator, OperatorSignature>> = {
  or: { kind: 'set', precedence: 1, unit: 'same' },
  and: { kind: 'set', precedence: 2, unit: 'same' },
  unless: { kind: 'set', precedence: 2, unit: 'same' },
  '==': { kind: 'comparison', precedence: 3, unit: 'same' },
  '!=': { kind: 'comparison', precedence: 3, unit: 'same' },
  '>': { kind: 'comparison', precedence: 3, unit: 'same' },
  '<': { kind: 'comparison', precedence: 3, unit: 'same' },
  '>=': { kind: 'comparison', precedence: 3, unit: 'same' },
  '<=': { kind: 'comparison', precedence: 3, unit: 'same' },
  '</': { kind: 'trim', precedence: 3, unit: 'same', since: '3.11' },
  '>/': { kind: 'trim', precedence: 3, unit: 'same', since: '3.11' },
  '+': { kind: 'arithmetic', precedence: 4, unit: 'same' },
  '-': { kind: 'arithmetic', precedence: 4, unit: 'same' },
  '*': { kind: 'arithmetic', precedence: 5, unit: 'multiply' },
  '/': { kind: 'arithmetic', precedence: 5, unit: 'divide' },
  '%': { kind: 'arithmetic', precedence: 5, unit: 'same' },
  atan2: { kind: 'arithmetic', precedence: 5, unit: 'none' },
  '^': { kind: 'arithmetic', precedence: 6, rightAssociative: true, unit: 'none' },
};

/** A sign in front binds like `*`: `-a ^ b` is `-(a ^ b)`, and `-a * b` is `(-a) * b`. */
export const SIGN_PRECEDENCE = 5;
