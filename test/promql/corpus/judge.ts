import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, parse, REFUSED_BY_PROMETHEUS } from '../../../src/promql/index.js';
import { type PrometheusVersion, promtool } from '../../engines/index.js';

/** What promtool says of each expression: undefined if it takes it, or why not. All of them are one rule file. */
export async function promtoolVerdicts(
  version: PrometheusVersion,
  expressions: readonly string[],
): Promise<(string | undefined)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-promql-'));
  try {
    const rules = expressions.map((expr, index) => ({ record: `r${index}`, expr }));
    const file = join(folder, 'rules.yml');
    // JSON is YAML; promtool reads it as it is.
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'corpus', rules }] }));
    const { stdout, stderr } = await promtool(version, ['check', 'rules', file]);
    const verdicts: (string | undefined)[] = expressions.map(() => undefined);
    for (const [, index, reason] of (stdout + stderr).matchAll(/rule \d+, "r(\d+)": (.*)/g)) {
      verdicts[Number(index)] ??= reason ?? '';
    }
    if (!/SUCCESS|FAILED/.test(stdout + stderr)) {
      throw new Error(`promtool said: ${stdout}${stderr}`.slice(0, 2000));
    }
    return verdicts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What we say of an expression by Prometheus' own rules: the first fault, or undefined. */
export function ourVerdict(text: string, target: string): string | undefined {
  const { ast, diagnostics } = parse(text, { target });
  const all = ast === undefined ? diagnostics : [...diagnostics, ...check(ast, { target, text })];
  const fault = all.find(({ code }) => REFUSED_BY_PROMETHEUS.has(code));
  return fault === undefined ? undefined : `${fault.code}: ${fault.message}`;
}

/** What we refuse on purpose although promtool takes it: by our words, the releases, and why. */
export const REFUSED_ON_PURPOSE: readonly {
  readonly says: RegExp;
  readonly versions: readonly PrometheusVersion[];
  readonly why: string;
}[] = [
  {
    says: /bytes escaped in the string are not UTF-8/,
    versions: ['2.42', '2.53', '3.5'],
    why: 'A text of ours is Unicode: no value of a label can hold these bytes, and YAML cannot carry them.',
  },
  {
    says: /name ".*" needs Prometheus 3\.0/s,
    versions: ['2.42', '2.53'],
    why: 'The parser of 2.53 reads such names in braces, but no series of that release can have one.',
  },
];

/** True if a difference to promtool is one of those. */
export function isOnPurpose(ours: string, version: PrometheusVersion): boolean {
  return REFUSED_ON_PURPOSE.some(({ says, versions }) => says.test(ours) && versions.includes(version));
}
