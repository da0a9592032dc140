import { groupBy } from '../../src/core/index.js';
import { type Example, judge, RULES, type Rule, type Subject } from '../../src/judge/index.js';
import { shopSource, subjectsOf } from '../judge/example-subjects.js';
import { METRICS } from '../promql/metrics.js';

/** The rules with what they say of their wrong examples. */
export async function rulesSection(): Promise<string> {
  const subjects = await subjectsOf(RULES.map(({ wrong }) => wrong));
  const entries = RULES.map((rule, index) => ({
    area: rule.code.split('/')[0],
    text: entry(rule, subjects[index]),
  }));
  const areas = [...groupBy(entries, ({ area }) => area)].map(
    ([area, rules]) => `### ${area}\n\n${rules.map(({ text }) => text).join('\n')}`,
  );
  return `${INTRODUCTION}\n${areas.join('\n')}`;
}

const INTRODUCTION = `## Rules

What a rule finds is a matter of judgement, so a project can weigh it. \`atalaya.yml\`, beside the folder of the definitions,
chooses severities, and names findings that somebody has looked at and finds fine:

\`\`\`yaml
rules:
  system/retention: error # or warning, or off
ignore:
  - code: system/retention
    path: shop > prometheus # as the report shows it, with everything below
    reason: Thanos keeps the samples for a year
  - code: system/retention
    file: definitions/mlops # a file or a folder, relative to atalaya.yml
    reason: The same
\`\`\`

A comment does the same in place: behind what it is about, or on a line of its own before it. In YAML it begins with \`#\`.

\`\`\`ts
// atalaya ignore system/retention: Thanos keeps the samples for a year
\`\`\`

What is ignored is counted in the report's last line. An ignore needs a reason, and it is an error once it has no effect.

Each rule has a severity, the part of the definitions or files that it *needs*, and an example that is wrong and one that is right, with
what it says of the wrong one. Examples of definitions are written over this shop:

\`\`\`ts
${shopSource().trim()}
\`\`\`

Examples of PromQL are over these metrics:

\`\`\`text
${[...METRICS.signatures.values()].map(({ kind, name, labels }) => `${kind.padEnd(9)} ${name}${labelList(labels)}`).join('\n')}
\`\`\`
`;

function labelList(labels: object): string {
  const names = Object.keys(labels);
  return names.length === 0 ? '' : ` {${names.join(', ')}}`;
}

function entry(rule: Rule, subject: Subject = {}): string {
  const { code, severity, needs, wrong, right } = rule;
  const [finding] = judge(subject);
  const help = finding?.help === undefined ? '' : `> help: ${finding.help}\n`;
  return `#### \`${code}\`

${severity}, needs ${needs.join(' and ')}

> ${finding?.message}\n>\n${help}
Wrong:

${files(wrong)}
Right:

${files(right)}`;
}

function files(example: Example): string {
  return Object.entries(example)
    .map(([name, text]) => `\`\`\`${name.split('.').at(-1)}\n${text.trim()}\n\`\`\`\n`)
    .join('\n');
}
