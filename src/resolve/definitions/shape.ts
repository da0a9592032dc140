import { type Diagnostic, didYouMean, type LogicalPath, nearest } from '../../core/index.js';
import { isSecretAt, optionNames, type Schema, type SchemaIssue, SECRET } from '../../model/index.js';
import { isNearSecretName } from '../../secrets/index.js';
import { report } from '../problems/problems.js';
import { issueWords } from './issue-words.js';
import { unwritable } from './unwritable.js';

/** What a schema made of options: the completed value, or every problem it found. */
export type Shaped<T> = { readonly value: T } | { readonly problems: readonly Diagnostic[] };

/** Judges options by the schema of their kind, completes them with its defaults, and says each problem in our words. */
export function shape<T>(
  schema: Schema<T>,
  options: unknown,
  path: LogicalPath,
  /** Options that stand beside these and are judged by another schema: to suggest, too. */
  besides: readonly string[] = [],
): Shaped<T> {
  const lost = unwritable(options).map(({ problem, path: inner, part }) =>
    report('definition/bad-option', { problem, near: undefined }, { path: [...path, ...inner], part }),
  );
  const result = schema.safeParse(options, { error: issueWords, jitless: true });
  if (result.success) return lost.length === 0 ? { value: result.data } : { problems: lost };
  const judged = { schema, options, path, besides };
  const missing = misspelt(result.error.issues, judged);
  const issues = result.error.issues.filter(({ path: at }) => !missing.has(at.join('.')));
  return { problems: [...lost, ...issues.flatMap(issue => problems(issue, judged))] };
}

interface Judged {
  readonly schema: Schema;
  readonly options: unknown;
  readonly path: LogicalPath;
  readonly besides: readonly string[];
}

/** Options that are missing only because their names are misspelt, which is reported where they stand. */
function misspelt(issues: readonly SchemaIssue[], { schema, options }: Judged): ReadonlySet<string> {
  const meant = issues.flatMap(issue => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = optionNames(schema, issue.path);
    return issue.keys.flatMap(key => {
      const option = nearest(key, known);
      return option === undefined ? [] : [[...issue.path, option]];
    });
  });
  return new Set(meant.filter(at => valueAt(options, at) === undefined).map(at => at.join('.')));
}

function problems(issue: SchemaIssue, judged: Judged): Diagnostic[] {
  const { schema, options, path, besides } = judged;
  const keys = issue.path.map(String);
  const name = keys.join('.');
  const place = { path: [...path, ...keys] };
  if (issue.code === 'unrecognized_keys') {
    const known = [...optionNames(schema, issue.path), ...(keys.length === 0 ? besides : [])];
    return issue.keys.map(key => {
      const at = [...issue.path, key];
      const meant = nearest(key, known);
      // Whoever misspells the option of a secret writes the secret all the same.
      const secret =
        isNearSecretName(key) || (meant !== undefined && isSecretAt(schema, [...issue.path, meant]));
      const secrets = secret ? textsIn(valueAt(options, at)) : undefined;
      return report(
        'definition/unknown-option',
        { name: key, known },
        { path: [...place.path, key], part: 'key', secrets },
      );
    });
  }
  if (issue.code === 'invalid_union') {
    const inner = closest(issue);
    if (inner !== undefined) return inner.flatMap(deep => problems(deepen(deep, issue.path), judged));
  }
  if (valueAt(options, issue.path) === undefined && issue.path.length > 0) {
    return [report('definition/missing-option', { name }, place)];
  }
  if (keys.length === 0 && options === undefined) {
    return [report('definition/bad-option', { problem: 'the options are missing', near: undefined }, place)];
  }
  const subject = keys.length > 0 ? `${name}: ` : typeof options === 'string' ? `"${options}" ` : '';
  const facts = { problem: `${subject}${issue.message}`, near: nearValue(issue, options) };
  const part = issue.code === 'invalid_key' ? ('key' as const) : undefined;
  const secrets = isSecret(issue, judged) ? textsIn(valueAt(options, issue.path)) : undefined;
  return [report('definition/bad-option', facts, { ...place, part, secrets })];
}

/** Whether what stands there may be a secret: by its schema, by its name, or because that is what is wrong. */
function isSecret(issue: SchemaIssue, { schema }: Judged): boolean {
  const marked = 'params' in issue && issue.params?.secret === SECRET.secret;
  return marked || isSecretAt(schema, issue.path) || isNearSecretName(String(issue.path.at(-1) ?? ''));
}

/** The texts of a value, but for the words of the language in it. */
function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return value === 'secretFile' ? [] : [value];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.values(value).flatMap(inner => textsIn(inner, depth + 1));
}

function nearValue(issue: SchemaIssue, options: unknown): string | undefined {
  if (issue.code !== 'invalid_value') return undefined;
  return didYouMean(String(valueAt(options, issue.path)), issue.values.map(String));
}

/**
 * The branch of a union that a value came nearest to: the one whose problems lie inside the value, but not in its type, and of
 * several the one that knows all its names.
 */
function closest(issue: Extract<SchemaIssue, { code: 'invalid_union' }>): readonly SchemaIssue[] | undefined {
  const inside = issue.errors.filter(branch =>
    branch.every(
      ({ path, code }) =>
        (path.length > 0 || code === 'unrecognized_keys') && !(path.length === 1 && path[0] === 'type'),
    ),
  );
  const named = inside.filter(branch => branch.every(({ code }) => code !== 'unrecognized_keys'));
  const [nearest, ...others] = inside.length === 1 ? inside : named;
  return others.length === 0 ? nearest : undefined;
}

function deepen(issue: SchemaIssue, path: readonly PropertyKey[]): SchemaIssue {
  return { ...issue, path: [...path, ...issue.path] };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}
