import { type Definition, isDefinition } from '../../language/index.js';
import { type Expression, type MetricSignature, metricsUsed } from '../../promql/index.js';
import type { Context } from '../context.js';

/**
 * The series that refused definitions would record. A recording is known by its name; what a derived value records, only those
 * who use it say.
 */
export function unsettledSeries(
  definitions: readonly Definition[],
  { isRefused }: Pick<Context, 'isRefused'>,
): readonly MetricSignature[] {
  if (!definitions.some(isRefused)) return [];
  const recordings = definitions.filter(each => each.kind === 'recording' && isRefused(each));
  const used = definitions
    .flatMap(({ options }) => expressionsIn(options))
    .filter(({ sources = [] }) => sources.some(each => isDefinition(each) && isRefused(each)))
    .flatMap(({ ast }) => metricsUsed(ast));
  return [...new Set([...recordings.map(({ name }) => name), ...used])].map(unsettled);
}

const unsettled = (name: string): MetricSignature => ({
  name,
  kind: 'gauge',
  labels: {},
  recorded: true,
  open: true,
  unsettled: true,
});

function expressionsIn(value: unknown): readonly Expression[] {
  const seen = new Set<object>();
  const visit = (part: unknown): readonly Expression[] => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return [];
    seen.add(part);
    return isExpression(part) ? [part] : Object.values(part).flatMap(visit);
  };
  return visit(value);
}

function isExpression(value: object): value is Expression {
  return (value as Partial<Expression>).type === 'expression';
}
