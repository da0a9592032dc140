import { parse, stringify } from 'yaml';

/**
 * YAML that every reader takes the same way. Version 1.1 quotes what older readers would turn into booleans
 * or numbers (`on`, `yes`, `1_000`); no line is folded, so that an expression stays one line of a diff.
 */
export function toYaml(value: unknown, comment: readonly string[] = []): string {
  const head = comment.map(line => `# ${line}\n`).join('');
  return head + stringify(value, { lineWidth: 0, version: '1.1', aliasDuplicateObjects: false });
}

/** Reads YAML as Prometheus and Alertmanager do. Throws `YAMLParseError` on text that is none. */
export function fromYaml(text: string): unknown {
  return parse(text, { version: '1.1', strict: true, uniqueKeys: true });
}
