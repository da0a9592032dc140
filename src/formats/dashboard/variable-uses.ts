/** One use of a variable in a text. */
export interface VariableUse {
  readonly name: string;
  readonly format: string | undefined;
  /** As it is written: `${job:regex}`. */
  readonly written: string;
  readonly index: number;
}

/**
 * The three ways to write a variable, as Grafana reads them: the name takes every word character, so
 * `$job_name` is the variable "job_name".
 * https://github.com/grafana/grafana/blob/v12.3.0/public/app/features/variables/utils.ts
 */
const VARIABLE = /\$(\w+)|\[\[(\w+?)(?::(\w+))?\]\]|\$\{(\w+)(?:\.[^:^}]+)?(?::([^}]+))?\}/g;

/** Every variable that a text uses, without Grafana's built-in ones (`__…`) and plain money (`$5`). */
export function variableUses(text: string): readonly VariableUse[] {
  if (!text.includes('$') && !text.includes('[[')) return [];
  return [...text.matchAll(VARIABLE)]
    .map(match => ({
      name: match[1] ?? match[2] ?? match[4] ?? '',
      format: match[3] ?? match[5],
      written: match[0],
      index: match.index,
    }))
    .filter(({ name }) => !name.startsWith('__') && !/^\d/.test(name));
}
