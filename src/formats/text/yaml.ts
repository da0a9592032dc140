import { Document, parse, Scalar, visit } from 'yaml';

/**
 * YAML that every reader takes the same way. Version 1.1 quotes what older readers would turn into booleans
 * or numbers (`on`, `yes`, `1_000`); no line is folded, so that an expression stays one line of a diff.
 */
export function toYaml(value: unknown, comment: readonly string[] = []): string {
  const head = comment.map(line => `# ${line}\n`).join('');
  const document = new Document(value, { version: '1.1', aliasDuplicateObjects: false });
  visit(document, { Scalar: (_, scalar) => quoteBlank(scalar) });
  return head + document.toString({ lineWidth: 0 });
}

/** Lines of nothing but spaces: a block, which the library would choose, cannot tell them from its indentation. */
function quoteBlank(scalar: Scalar): void {
  const { value } = scalar;
  if (typeof value === 'string' && value.includes('\n') && value.trim() === '')
    scalar.type = Scalar.QUOTE_DOUBLE;
}

/** Reads YAML as Prometheus and Alertmanager do. Throws `YAMLParseError` on text that is none. */
export function fromYaml(text: string): unknown {
  return parse(text, { version: '1.1', strict: true, uniqueKeys: true });
}
