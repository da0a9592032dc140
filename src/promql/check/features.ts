import type { Span } from '../../core/index.js';
import type { Binary, Call, Length, Range, Subquery, VectorSelector } from '../ast.js';
import { DURATION_FUNCTIONS, FEATURES } from '../language/features.js';
import { functionSignature } from '../language/functions.js';
import { OPERATORS } from '../language/operators.js';
import { checkAvailability } from './availability.js';
import type { Context } from './context.js';

/** A range or step is longer than nothing, and the target has what it is written with. Text's zeros the parser reports. */
export function checkRange(
  range: Range | undefined,
  { span }: Subquery | VectorSelector,
  context: Context,
): void {
  if (range?.type === 'duration' && range.ms <= 0) {
    context.report('promql/duration', { problem: 'zero', text: String(range.ms) }, span);
  }
  if (range !== undefined && range.type !== 'window') checkLength(range, span, context);
}

/** The target has what an offset is written with. */
export function checkOffset({ offset, span }: Subquery | VectorSelector, context: Context): void {
  if (offset !== undefined) checkLength(offset, span, context);
}

function checkLength(length: Length, span: Span | undefined, context: Context): void {
  if (length.type === 'duration') return;
  if (length.type === 'variable') {
    if (context.dialect === 'prometheus')
      context.report('promql/grafana-variable', { variable: `$${length.name}` }, span);
    return;
  }
  const { name, ...availability } = FEATURES.durationExpression;
  checkAvailability(name, availability, span, context);
  for (const func of functionsOf(length))
    checkAvailability(`${func}() in a duration`, DURATION_FUNCTIONS[func], span, context);
}

function functionsOf(length: Length): readonly (keyof typeof DURATION_FUNCTIONS)[] {
  switch (length.type) {
    case 'arithmetic':
      return [...functionsOf(length.left), ...functionsOf(length.right)];
    case 'negative':
    case 'group':
      return functionsOf(length.length);
    case 'function':
      return [length.func, ...length.args.flatMap(functionsOf)];
    default:
      return [];
  }
}

/** The target has `anchored` and `smoothed`. */
export function checkExtension({ extension, span }: VectorSelector, context: Context): void {
  if (extension === undefined) return;
  const { name, ...availability } = FEATURES[extension];
  checkAvailability(name, availability, span, context);
}

/** Only a few functions know what to do with the samples that the modifiers add. */
export function checkExtendedArgument({ func, args, span }: Call, context: Context): void {
  for (const arg of args) {
    if (arg.type !== 'matrix' || arg.selector.extension === undefined) continue;
    const { extension } = arg.selector;
    const allowed = functionSignature(func)?.extensions ?? [];
    if (allowed.includes(extension)) continue;
    const problem = `${func}() does not take ${extension} ranges`;
    context.report('promql/modifier', { problem }, arg.span ?? span);
  }
}

/** The target has `fill`, and the operator pairs series that may be missing. */
export function checkFill({ op, fill, span }: Binary, context: Context): void {
  if (fill === undefined) return;
  const { name, ...availability } = FEATURES.fill;
  checkAvailability(name, availability, span, context);
  if (OPERATORS[op].kind === 'set')
    context.report('promql/modifier', { problem: `fill cannot be used with "${op}"` }, span);
}
