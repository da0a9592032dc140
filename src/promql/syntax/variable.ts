export interface VariableText {
  readonly name: string;
  readonly format: string | undefined;
  readonly end: number;
}

// https://github.com/grafana/grafana/blob/main/public/app/features/variables/utils.ts (variableRegex)
const REFERENCE = /\$(\w+)|\$\{([^:}\s]+)(?::([^}]+))?\}|\[\[(\w+)(?::(\w+))?\]\]/y;

/** Reads the Grafana variable that starts at `start`: `$name`, `${name}`, `${name:format}`, `[[name]]`. */
export function readVariable(text: string, start: number): VariableText | undefined {
  REFERENCE.lastIndex = start;
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  return {
    name: match[1] ?? match[2] ?? match[4] ?? '',
    format: match[3] ?? match[5],
    end: start + match[0].length,
  };
}

const REFERENCES = new RegExp(REFERENCE.source, 'g');

/** The names of the Grafana variables that a text uses. */
export function variableNames(text: string): readonly string[] {
  return [...text.matchAll(REFERENCES)].map(
    ([, plain, braced, bracketed]) => plain ?? braced?.split('.')[0] ?? bracketed ?? '',
  );
}
