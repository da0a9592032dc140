import { readdirSync, readFileSync } from 'node:fs';
import {
  AGGREGATION_METHODS,
  OPERATOR_METHODS,
  RANGE_METHODS,
  VECTOR_METHODS,
} from '../../src/promql/builders/methods.js';
import {
  AGGREGATIONS,
  type AggregationSignature,
  FUNCTIONS,
  type FunctionSignature,
  HISTOGRAM_METHODS,
  OPERATORS,
  type OperatorSignature,
} from '../../src/promql/index.js';
import { FEATURES } from '../../src/promql/language/features.js';
import type { Availability } from '../../src/promql/language/signature.js';

const LANGUAGE = new URL('../../src/promql/language/', import.meta.url);
const TABLES = { functions: /^functions-.*\.ts$/, aggregations: /^aggregations\.ts$/ };

/** What the comments in a table say of its entries: the text that editors show, too. */
export function commentsOf(table: keyof typeof TABLES): Readonly<Record<string, string>> {
  const texts = readdirSync(LANGUAGE)
    .filter(file => TABLES[table].test(file))
    .map(file => readFileSync(new URL(file, LANGUAGE), 'utf8'));
  const entries = [...texts.join('\n').matchAll(/^ {2}\/\*\* (.*) \*\/\n {2}(\w+): \{/gm)];
  return Object.fromEntries(entries.map(([, comment = '', name = '']) => [name, comment]));
}

/** docs/promql.md, from the tables that the parser, the check and the builders read. */
export function promqlPage(): string {
  return `${INTRODUCTION}
## Functions

Every function is in \`fn\` under its own name, with PromQL's order of arguments. Some are methods, too. "Unit" is that of the
result: of the argument, or as named; "labels" what becomes of them.

${table(['function', 'what it gives', 'method', 'labels', 'unit', 'for', 'Prometheus'], functionRows())}

## Aggregations

All take \`{ by: […] }\` or \`{ without: […] }\` as the last argument.

${table(['aggregation', 'what it gives', 'method', 'labels', 'unit', 'Prometheus'], aggregationRows())}

## Operators

All but the set operators take \`{ on | ignoring, groupLeft | groupRight, fill }\`, comparisons also \`bool\`.

${table(['operator', 'method', 'binds', 'unit', 'Prometheus'], operatorRows())}

## Other parts of the language

${table(
  ['part', 'Prometheus'],
  Object.values(FEATURES).map(feature => [feature.name, release(feature)]),
)}
`;
}

function functionRows(): string[][] {
  const comments = commentsOf('functions');
  return Object.entries(FUNCTIONS as Readonly<Record<string, FunctionSignature>>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, signature]) => [
      `\`${name}(${argumentsOf(signature)})\``,
      comments[name] ?? '',
      methodOf(name, VECTOR_METHODS, 'vector') ??
        methodOf(name, RANGE_METHODS, 'range') ??
        OTHER_METHODS[name] ??
        '',
      LABELS[signature.labels],
      unitOf(signature.unit),
      signature.wants ?? '',
      release(signature),
    ]);
}

function aggregationRows(): string[][] {
  const comments = commentsOf('aggregations');
  return Object.entries(AGGREGATIONS as Readonly<Record<string, AggregationSignature>>).map(
    ([name, signature]) => [
      `\`${name}(${signature.param === undefined ? '' : `${signature.param.name}, `}v)\``,
      comments[name] ?? '',
      methodOf(name, AGGREGATION_METHODS) ?? '',
      { group: 'those of the grouping', select: 'all', countValues: 'those of the grouping and the new one' }[
        signature.labels
      ],
      unitOf(signature.unit),
      release(signature),
    ],
  );
}

function operatorRows(): string[][] {
  return Object.entries(OPERATORS as Readonly<Record<string, OperatorSignature>>).map(([op, signature]) => [
    `\`${op}\``,
    methodOf(op, OPERATOR_METHODS) ?? methodOf(op, HISTOGRAM_METHODS, 'histogram') ?? '',
    `${signature.precedence}${signature.rightAssociative === true ? ', from the right' : ''}`,
    { same: 'the same on both sides', multiply: 'the product', divide: 'the quotient', none: '' }[
      signature.unit
    ],
    release(signature),
  ]);
}

/** Methods that do more than to call the function. */
const OTHER_METHODS: Readonly<Record<string, string>> = {
  histogram_quantile: 'histogram.quantile',
  histogram_fraction: 'histogram.fraction',
  quantile_over_time: 'range.quantile',
  predict_linear: 'range.predict',
  double_exponential_smoothing: 'range.smooth',
};

const LABELS: Readonly<Record<FunctionSignature['labels'], string>> = {
  keep: 'all, and the name',
  dropName: 'all but the name',
  dropLe: 'all but `le`',
  none: 'none',
  absent: 'those that the selector fixes by `=`',
  replace: 'all, and the target',
  join: 'all, and the target',
  info: 'all, and those of the info metrics',
  quantiles: 'all but `le`, and the new one',
};

function unitOf(unit: FunctionSignature['unit']): string {
  if (typeof unit === 'object') return unit.unit;
  return {
    same: 'the same',
    perSecond: 'the same per second',
    observed: 'that of the observations',
    counted: 'count',
    total: 'that of the observations',
    square: 'its square',
    root: '',
    none: '',
  }[unit];
}

function argumentsOf({ args, optional = 0, repeat = 1 }: FunctionSignature): string {
  const names = { vector: 'v', matrix: 'range', scalar: 'number', string: 'text' };
  return args
    .map((arg, index) => `${names[arg]}${index >= args.length - optional && repeat === 1 ? '?' : ''}`)
    .join(', ')
    .concat(repeat === 1 ? '' : ' …');
}

function methodOf(name: string, table: Readonly<Record<string, string>>, on?: string): string | undefined {
  const found = Object.entries(table).find(([, entry]) => entry === name)?.[0];
  return found && `${on === undefined ? '' : `${on}.`}${found}`;
}

function release({
  since,
  removedIn,
  experimental,
  flag = 'promql-experimental-functions',
}: Availability): string {
  const parts = [since, removedIn && `until ${removedIn}`];
  if (experimental === true) parts.push(`with \`${flag}\``);
  else if (experimental !== undefined) parts.push(`with \`${flag}\` before ${experimental.until}`);
  return parts.filter(part => part !== undefined).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const INTRODUCTION = `<!-- Made by \`npm run regenerate\`. Do not edit. -->

# PromQL as a library: \`atalaya/promql\`

\`\`\`ts
import { check, labelsOf, parse, pretty, print } from 'atalaya/promql';

const { ast, diagnostics } = parse('sum by (job) (rate(http_requests_total[5m])) > 10');
if (ast !== undefined) {
  print(ast); // one line, no parentheses but the necessary ones
  pretty(ast); // broken at 80 columns
  check(ast, { metrics, target: '3.5' }); // what Prometheus 3.5 refuses, and what cannot work with these metrics
  labelsOf(ast, { metrics }); // job: surely; instance: never, since "sum by (job)" drops it
}
\`\`\`

- \`parse(text, { dialect?, target?, path? })\` → \`{ ast?, diagnostics }\`. \`ast\` is absent if the text has an error of form. With
  \`dialect: 'grafana'\` variables and macros are nodes of the tree; otherwise they are errors.
- \`print(ast, { window? })\` and \`pretty(ast, { width?, window? })\` → text, which \`parse\` reads back to the same tree.
- \`check(ast, { metrics?, target?, features?, dialect?, text?, path? })\` → diagnostics. Without \`metrics\` only the language is
  judged. \`features\` are the flags of \`--enable-feature\` that the target runs with.
- \`checkCondition(ast, …)\` → diagnostics of what cannot be the condition of an alert.
- \`labelsOf(ast, { metrics? })\` → for each label whether it is \`surely\`, \`possibly\` or \`never\` there, and what dropped it.
- \`unitOf(ast, metrics?)\` and \`kindOf(ast, metrics?)\` → what the values measure.

\`metrics\` is \`{ signatures: Map<name, { name, kind, unit?, labels, buckets?, quantiles?, recorded?, open? }>, targetLabels, jobLabels?, timing? }\`. A
diagnostic is \`{ code, severity, message, help?, path, excerpt?: { text, span } }\`. Nothing throws, and nothing is kept between calls.
`;
