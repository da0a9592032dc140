import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import type { Defined } from './definition.js';
import { type Data, type Described, isOf, OPTIONS } from './described.js';
import { handle, labelName, title } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

export type DashboardVariable = Defined<'variable'>;

interface Shown {
  /** Its name for people. Default: from the label's name. */
  readonly title?: string;
  readonly description?: string;
}

interface Choice extends Shown {
  /** Whether several can be chosen. */
  readonly multi?: boolean;
  /** Whether all can be chosen, which is then the choice at first. */
  readonly all?: boolean;
}

type Written =
  | ({
      readonly kind: 'labelValues';
      readonly name: string;
      readonly metric: Defined<'metric'>;
      readonly label: string;
    } & Choice)
  | ({ readonly kind: 'custom'; readonly name: string; readonly values: readonly string[] } & Choice)
  | ({ readonly kind: 'interval'; readonly name: string; readonly values: readonly Duration[] } & Shown);

const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be letters, digits and _: Grafana finds no other names in a query');

const about = {
  title: title.optional(),
  description: z.string().default(''),
};

const several = { multi: z.boolean().default(false), all: z.boolean().default(false) };

/** What `fromLabel`, `choice` and `interval` hand on. */
export const variableSchema = optionsOf<Written>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('labelValues'),
      name,
      metric: handle('metric'),
      label: labelName,
      ...about,
      ...several,
    }),
    z.strictObject({
      kind: z.literal('custom'),
      name,
      values: z.array(z.string()).min(1),
      ...about,
      ...several,
    }),
    z.strictObject({ kind: z.literal('interval'), name, values: z.array(z.string()).min(1), ...about }),
  ]),
);

export type VariableOptions = Completed<typeof variableSchema>;

/** The labels that a metric can be narrowed by, whatever its type. */
type LabelNames<M> = M extends { where(matchers: infer W): unknown } ? keyof W & string : never;

/** A choice among the values of a metric's label. It narrows every query whose metric has the label. */
export function fromLabel<const T extends Defined<'metric'>>(
  metric: T,
  label: LabelNames<T>,
  options: Choice = {},
): DashboardVariable {
  return {
    definition: {
      kind: 'variable',
      name: label,
      options: { kind: 'labelValues', name: label, metric, label, ...options },
      site: callSite(fromLabel),
    },
  };
}

/** A choice among fixed values, for use as `$name` in expressions in text. */
export function choice(name: string, values: readonly string[], options: Choice = {}): DashboardVariable {
  return {
    definition: {
      kind: 'variable',
      name,
      options: { kind: 'custom', name, values, ...options },
      site: callSite(choice),
    },
  };
}

/** A choice among lengths of time, for use as `[$name]` in expressions in text. */
export function interval(name: string, values: readonly Duration[], options: Shown = {}): DashboardVariable {
  return {
    definition: {
      kind: 'variable',
      name,
      options: { kind: 'interval', name, values, ...options },
      site: callSite(interval),
    },
  };
}

/** The functions of variables, as data. */
export const describedVariables: readonly Described[] = [
  variableFunction(
    fromLabel,
    ['metric', 'label'],
    'labelValues',
    `fromLabel(requests, 'endpoint', { multi: true, all: true })`,
  ),
  variableFunction(choice, ['name', 'values'], 'custom', `choice('percentile', ['0.5', '0.95', '0.99'])`),
  variableFunction(interval, ['name', 'values'], 'interval', `interval('window', ['5m', '1h', '6h'])`),
];

function variableFunction(
  call: Described['call'],
  first: readonly string[],
  kind: Written['kind'],
  example: string,
): Described {
  return {
    name: call.name,
    call,
    makes: 'variable',
    parameters: [...first, OPTIONS],
    schemas: [],
    argumentsOf: data => {
      if (!isOf('variable', data)) return undefined;
      const { kind: found, ...given } = data.options as Data;
      if (found !== kind) return undefined;
      const about = Object.entries(given).filter(([option]) => option !== 'name' && !first.includes(option));
      return [
        ...first.map(option => given[option]),
        ...(about.length === 0 ? [] : [Object.fromEntries(about)]),
      ];
    },
    example,
  };
}
