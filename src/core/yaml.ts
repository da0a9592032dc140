import { isAlias, isNode, parse, parseDocument, stringify, visit } from 'yaml';

/**
 * YAML that every reader takes the same way. Version 1.1 quotes what older readers would turn into booleans
 * or numbers (`on`, `yes`, `1_000`); no line is folded, so that an expression stays one line of a diff.
 */
export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, version: '1.1', aliasDuplicateObjects: false });
}

/** Reads YAML as Prometheus and Alertmanager do. Throws `YAMLParseError` on text that is none. */
export function fromYaml(text: string): unknown {
  return parse(text, { version: '1.1', strict: true, uniqueKeys: true });
}

/** The same, with the names of its anchors and aliases, which readers of the file must look up elsewhere in it. */
export function readYaml(text: string): { readonly value: unknown; readonly anchors: readonly string[] } {
  const document = parseDocument(text, { version: '1.1', strict: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const anchors = new Set<string>();
  // Walking a large document takes as long as printing it; most have no such character at all.
  if (/(?:^|[\s,[{])[&*]\w/m.test(text)) {
    visit(document, (_, node) => {
      const name = isAlias(node) ? node.source : isNode(node) && 'anchor' in node ? node.anchor : undefined;
      if (name !== undefined) anchors.add(name);
    });
  }
  return { value: document.toJS(), anchors: [...anchors] };
}
