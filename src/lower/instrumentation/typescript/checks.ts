import type { Check } from '../checks.js';
import type { ClosedSet } from '../closed-sets.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { TYPESCRIPT } from './comment.js';
import { valuesOf } from './names.js';

/** How a call reads what it was given. */
export interface Given {
  readonly label: (name: string) => string;
  readonly value: (name: string) => string;
}

/**
 * What stands before a call's effects: it finds what is wrong and, if anything is, records nothing. `rejected` are the
 * metrics that then go without a sample, `instead` what the call returns.
 */
export function guard(
  checks: readonly Check[],
  given: Given,
  types: ReadonlyMap<ClosedSet, string>,
  rejected: readonly string[],
  instead = '',
): string[] {
  if (checks.length === 0) return [];
  const reject = ['problem', ...rejected.map(name => quote(name, "'"))];
  return [
    problem(checks.map(check => found(check, given, types))),
    '    if (problem !== undefined) {',
    listed(TYPESCRIPT, 3, 'this.#reject(', reject, ');'),
    `      return${instead};`,
    '    }',
  ];
}

interface Found {
  readonly name: string;
  readonly args: readonly string[];
}

function problem(all: readonly Found[]): string {
  const line = `    const problem = ${all.map(({ name, args }) => `${name}(${args.join(', ')})`).join(' ?? ')};`;
  const [first] = all;
  if (line.length <= TYPESCRIPT.width || first === undefined) return line;
  if (all.length === 1) return listed(TYPESCRIPT, 2, `const problem = ${first.name}(`, first.args, ');');
  const parts = all.map(({ name, args }, index) =>
    listed(TYPESCRIPT, 3, `${name}(`, args, index === all.length - 1 ? ');' : ') ??'),
  );
  return ['    const problem =', ...parts].join('\n');
}

function found(check: Check, given: Given, types: ReadonlyMap<ClosedSet, string>): Found {
  switch (check.type) {
    case 'one-of':
      return {
        name: 'oneOf',
        args: [quote(check.label, "'"), given.label(check.label), valuesOf(types.get(check.set) ?? '')],
      };
    case 'matching':
      return {
        name: 'matching',
        args: [quote(check.label, "'"), given.label(check.label), regex(check.pattern)],
      };
    default:
      return { name: check.type, args: [quote(check.value, "'"), given.value(check.value)] };
  }
}

/** A literal of it. The platform escapes what would end one. */
function regex(pattern: string): string {
  return `/${new RegExp(`^(?:${pattern})$`).source}/s`;
}

/** The functions that the module needs for its checks. */
export const CHECKS: Readonly<Record<Check['type'], string>> = {
  'one-of': `function oneOf(label: string, value: string, allowed: readonly string[]): string | undefined {
  if (allowed.includes(value)) return undefined;
  const known = allowed.map(each => JSON.stringify(each)).join(', ');
  return \`\${label} is \${JSON.stringify(value)}, which is none of \${known}\`;
}`,
  matching: `function matching(label: string, value: string | number, pattern: RegExp): string | undefined {
  if (pattern.test(String(value))) return undefined;
  return \`\${label} is \${JSON.stringify(value)}, which does not match \${pattern.source.slice(4, -2)}\`;
}`,
  growing: `function growing(name: string, value: number): string | undefined {
  return Number.isFinite(value) && value >= 0 ? undefined : \`\${name} is \${value}, and a counter only grows\`;
}`,
  finite: `function finite(name: string, value: number): string | undefined {
  return Number.isFinite(value) ? undefined : \`\${name} is \${value}, which is no finite number\`;
}`,
  number: `function number(name: string, value: number): string | undefined {
  return typeof value === 'number' ? undefined : \`\${name} is \${JSON.stringify(value)}, which is no number\`;
}`,
};

/** Makes all series of a metric, which are then 0. */
export const COMBINATIONS = `function combinations<L extends Readonly<Record<string, readonly string[]>>>(
  sets: L,
): { [K in keyof L]: L[K][number] }[] {
  const none: Record<string, string>[] = [{}];
  return Object.entries(sets).reduce(
    (all, [label, values]) => all.flatMap(each => values.map(value => ({ ...each, [label]: value }))),
    none,
  ) as { [K in keyof L]: L[K][number] }[];
}`;

/** What becomes of a sample that must not be recorded: it is counted, and said once. Monitoring stops no program. */
export const REJECT = `  #reject(problem: string, ...metrics: string[]): void {
    if (this.#strict) throw new RangeError(\`\${metrics.join(', ')}: \${problem}\`);
    for (const metric of metrics) {
      this.#rejected.inc({ metric });
      if (this.#told.has(metric)) continue;
      this.#told.add(metric);
      this.#warn(\`\${metric} was not recorded: \${problem} (said once)\`);
    }
  }`;

/** How a program chooses what becomes of it. */
export const OPTIONS = `export interface MetricsOptions {
  /** Whether what must not be recorded is a RangeError: for tests. */
  readonly strict?: boolean;
  /** Is told, once for each metric, of what was not recorded. Default: a warning on the console. */
  readonly warn?: (message: string) => void;
}

function warnOnConsole(message: string): void {
  (globalThis as { console?: { warn(message: string): void } }).console?.warn(message);
}`;
