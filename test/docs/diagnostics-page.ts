import { report as app, codes as appCodes } from '../../src/app/problems.js';
import type { Diagnostic } from '../../src/core/index.js';
import { report as judge, codes as judgeCodes } from '../../src/judge/problems.js';
import { report as load, codes as loadCodes } from '../../src/load/problems.js';
import { report as output, codes as outputCodes } from '../../src/output/problems.js';
import { report as pack, codes as packCodes } from '../../src/pack/problems.js';
import { builderProblems } from '../../src/promql/builders/problems.js';
import { PROMQL } from '../../src/promql/codes.js';
import { REFUSED_BY_PROMETHEUS } from '../../src/promql/problems.js';
import { report as resolve, codes as resolveCodes } from '../../src/resolve/problems/problems.js';
import { verifyProblems } from '../../src/verify/problems.js';
import { rulesSection } from './rules-section.js';

type Write = (code: never, facts: never, place: { path: [] }) => Diagnostic;

/** The problems of every room, by the part of a run that reports them. */
const ROOMS: Readonly<Record<string, readonly { codes: readonly string[]; report: Write }[]>> = {
  'Finding and running definitions': [{ codes: loadCodes, report: load }],
  'Completing and linking definitions': [
    { codes: appCodes, report: app },
    { codes: resolveCodes, report: resolve },
  ],
  PromQL: [{ codes: [...REFUSED_BY_PROMETHEUS], report: PROMQL.report }, builderProblems],
  'What a form cannot hold': [{ codes: packCodes, report: pack }],
  'Judging the files': [verifyProblems],
  'Choosing severities and ignoring findings': [{ codes: judgeCodes, report: judge }],
  'Writing the files': [{ codes: outputCodes, report: output }],
};

/** The page of all diagnostics: rules with their examples, then the problems of stages, with the names of facts where facts stand. */
export async function diagnosticsPage(): Promise<string> {
  const problems = Object.entries(ROOMS).map(([title, rooms]) => {
    const entries = rooms.flatMap(({ codes, report }) =>
      codes.map(code => {
        const { severity, message, help } = sample(code, report);
        return `| \`${code}\` | ${severity} | ${cell(message)} | ${cell(help ?? '')} |\n`;
      }),
    );
    return `### ${title}\n\n| Code | Severity | Message | Help |\n| --- | --- | --- | --- |\n${entries.sort().join('')}`;
  });
  return `${HEADER}\n${await rulesSection()}\n${PROBLEMS}\n${problems.join('\n')}`;
}

const HEADER = `# Diagnostics

Everything that atalaya can report. After an error nothing is written; a warning stops nothing.

A report gives each place twice: \`path\` leads through the definitions, and \`file\`, \`line\` and \`column\` (from 1, in UTF-16 code units)
point to the source: the option's value, the option's name if the name is wrong, or the part of a PromQL text; if a variable holds
the value, the last part before it that is written out. The text report underlines the place in the line of the file, and shows
generated PromQL below. Values where a secret's reference belongs are redacted. With \`--format json\` an unknown place is \`null\`.

<!-- Made by \`npm run regenerate\`. Do not edit. -->
`;

const PROBLEMS = `## Problems

What a stage reports because it cannot go on. It cannot be ignored, and its severity cannot be changed. Facts of the case are in
‹angle quotes›; the wording may vary with them.
`;

/** Facts that pick words from a table, or are counted with. */
const CHOSEN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'output/in-the-way': { kind: 'link' },
  'promql/duration': { problem: 'zero' },
  'promql/string': { kind: 'unterminated' },
};

/** A diagnostic whose facts are their own names. */
function sample(code: string, report: Write): Pick<Diagnostic, 'severity' | 'message' | 'help'> {
  const chosen: Readonly<Record<PropertyKey, unknown>> = CHOSEN[code] ?? {};
  const facts = new Proxy({}, { get: (_, name) => chosen[name] ?? fact(`‹${String(name)}›`) });
  return report(code as never, facts as never, { path: [] });
}

/**
 * A text that is a list of itself alone, too, and as a number five minutes: words take facts for any of them. What a text
 * cannot do, a list does.
 */
function fact(text: string): unknown {
  const get = (_: unknown, name: PropertyKey) => {
    if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 300_000 : text);
    if (name === 'toJSON') return () => text;
    const asText = name in String.prototype && name !== Symbol.iterator;
    const owner: object = asText ? Object(text) : [text];
    const value: unknown = Reflect.get(owner, name);
    if (typeof value === 'function') return value.bind(owner);
    return typeof name === 'symbol' ? value : (value ?? text);
  };
  return new Proxy({}, { get });
}

function cell(text: string): string {
  return String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}
