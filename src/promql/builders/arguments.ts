import { type Diagnostic, ownValue } from '../../core/index.js';
import { builderProblems } from './problems.js';

/** What a person gave where no compiler looked, in words. */
export function given(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'bigint') return 'a bigint';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? typeof value;
  const { type } = value as { readonly type?: unknown };
  return typeof type === 'string' ? (ownValue(KINDS, type) ?? `a ${type}`) : 'an object';
}

const KINDS: Readonly<Record<string, string>> = {
  counter: 'a raw counter',
  expression: 'an expression',
  range: 'a range of values',
};

/** What makes an expression of a thing that is none. */
export function remedy(value: unknown): string | undefined {
  switch ((value as { readonly type?: unknown } | null | undefined)?.type) {
    case 'counter':
      return 'take its .rate() or .increase()';
    case 'histogram':
    case 'summary':
    case 'nativeHistogram':
      return 'take its .quantile() or .average()';
    case 'range':
      return 'make one value of them, with .avg(), .max(), .last() …';
    default:
      return undefined;
  }
}

/** Faults of options that hold lists of labels, of which some pairs exclude each other. */
export function labelListFaults(
  options: object | undefined,
  pairs: readonly (readonly [string, string])[],
): readonly Diagnostic[] {
  const lists = (options ?? {}) as Readonly<Record<string, unknown>>;
  return pairs.flatMap(([first, second]) => [
    ...[first, second].flatMap(name => listFault(name, lists[name])),
    ...(lists[first] !== undefined && lists[second] !== undefined
      ? [builderProblems.report('promql/exclusive', { first, second }, { path: [] })]
      : []),
  ]);
}

function listFault(name: string, labels: unknown): readonly Diagnostic[] {
  if (labels === undefined || isListOfTexts(labels)) return [];
  const help = typeof labels === 'string' ? `write ${name}: ['${labels}']` : undefined;
  const facts = { what: `"${name}"`, given: given(labels), wanted: 'a list of labels', help };
  return [builderProblems.report('promql/bad-argument', facts, { path: [] })];
}

/** True for a list of nothing but texts. */
export function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}
