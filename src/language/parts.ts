import * as z from 'zod';
import { parseDuration, type Version } from '../core/index.js';
import type { Expression, Quantity } from '../promql/index.js';
import { type Defined, type DefinitionKind, defines } from './definition.js';
import { prometheusTemplate } from './texts/prometheus-template.js';

/** A duration in Prometheus' form; becomes milliseconds. */
export const duration = z.string().transform((text, context) => {
  const ms = parseDuration(text);
  if (ms !== undefined) return ms;
  context.addIssue({ code: 'custom', message: `"${text}" is not a duration: write 5m, 1h30m, 500ms` });
  return z.NEVER;
});

/** A duration that is longer than nothing. */
export const positiveDuration = duration.refine(ms => ms > 0, 'must be longer than 0');

export const expression = z.custom<Expression>(
  value => (value as Expression | undefined)?.type === 'expression',
  { error: ({ input }) => noExpression(input) },
);

/** What a value is that people take for an expression, and what to make of it. */
function noExpression(value: unknown): string {
  switch ((value as { readonly type?: unknown } | null | undefined)?.type) {
    case 'counter':
      return 'is a raw counter, which only grows: take its .rate() or .increase()';
    case 'histogram':
    case 'summary':
    case 'nativeHistogram':
      return 'is a whole distribution: take its .quantile() or .average()';
    case 'range':
      return 'is a range of values: make one of them, with .avg(), .max(), .last() …';
    default:
      return 'must be an expression: a metric with .rate(), .sum() …, or promql`…`';
  }
}

export const quantity = z.custom<Quantity>(value => Number.isFinite(quantityOf(value)?.value), {
  error: ({ input }) =>
    quantityOf(input) === undefined
      ? 'must be a quantity: percent(80), seconds(2), usd(50) …'
      : 'must be a quantity of finite size',
});

function quantityOf(value: unknown): Quantity | undefined {
  return (value as Quantity | undefined)?.type === 'quantity' ? (value as Quantity) : undefined;
}

/** A handle of a kind. Which functions make one, who says what is wrong knows. */
export function handle<K extends DefinitionKind>(kind: K): z.ZodType<Defined<K>, Defined<K>> {
  return z.custom<Defined<K>>(value => defines(value, kind), { params: { wanted: kind } });
}

export const labelName = z
  .string()
  .regex(
    /^[a-zA-Z_][a-zA-Z0-9_]*$/,
    'is not a valid label name: use letters, digits and _; it may not start with a digit',
  );

/** A text that stands as it is: a template of Prometheus in it would not be filled in. */
export function constant<T extends z.ZodType>(schema: T, instead: (template: string) => string): T {
  return schema.superRefine((value, context) => {
    const template = typeof value === 'string' ? prometheusTemplate(value) : undefined;
    if (template === undefined) return;
    const message = `has the template ${template}, which would be printed as it is: ${instead(template)}`;
    context.addIssue({ code: 'custom', message });
  });
}

/** What to do first, where no label is known. */
export const action = constant(z.string().min(1), () => 'this text is the same for every series');

/** Label values that a rule or a job adds. */
export const staticLabels = z.record(
  labelName,
  constant(
    z.string().min(1, 'must not be empty: Prometheus drops a label without a value'),
    () => 'labels that are added are constant; keep those of the series in the expression, with by',
  ),
);

/** An address that people or programs open. */
export const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

export type HostPort = `${string}:${number}`;

/** `host:port` as Go reads it: the host is a name, an IPv4 address, or an IPv6 address in brackets. */
export const hostPort = z
  .string()
  .regex(/^([\w.-]+|\[[\da-fA-F:.]+(%[\w.-]+)?\]):\d+$/, { error: 'must be host:port', abort: true })
  .refine(text => isPort(text.slice(text.lastIndexOf(':') + 1)), 'must have a port from 1 to 65535');

function isPort(digits: string): boolean {
  return digits.length <= 5 && Number(digits) >= 1 && Number(digits) <= 65_535;
}

/** A key that becomes part of a file name, a uid or an id. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')
  .max(40, 'must have at most 40 characters');

/** The name of a rule group. Prometheus takes any, and people read it in its user interface. */
export const groupName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** One thing, or any nesting of lists and modules that hold it; what is not of the kind is passed over in modules. */
export const collection = z.unknown();

/** Words on one line, as a title is: control characters and marks for the writing direction would show something else. */
export const title = z
  .string()
  .min(1)
  .regex(
    /^[^\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*$/u,
    'must be one line, without control characters',
  );

export const version = z.custom<Version>(
  value => typeof value === 'string' && /^\d+\.\d+$/.test(value),
  "must be a version: '3.5'",
);
