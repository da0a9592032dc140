/** A file of apt's sources: its name says in which of the two formats of sources.list(5) it is. */
export interface SourcesFile {
  readonly name: string;
  readonly text: string;
}

/** The addresses of binary packages that apt's sources name, each once, in apt's order; those of sources that are off left out. */
export function archiveAddresses(files: readonly SourcesFile[]): readonly string[] {
  const addresses = files.flatMap(({ name, text }) =>
    name.endsWith('.sources') ? fromStanzas(text) : fromLines(text),
  );
  return [...new Set(addresses.map(address => address.replace(/\/+$/, '')))];
}

/** `deb [option=value …] address suite component …` */
function fromLines(text: string): readonly string[] {
  const lines = text.matchAll(/^[ \t]*deb[ \t]+(?:\[[^\]\n]*\][ \t]+)?(\S+)/gm);
  return [...lines].map(([, address = '']) => address);
}

/** Stanzas of fields, one or more sources each. */
function fromStanzas(text: string): readonly string[] {
  const lines = text.split('\n').filter(line => !line.startsWith('#'));
  const stanzas = lines.join('\n').split(/\n[ \t]*\n/);
  return stanzas.flatMap(stanza => {
    const off = /^(no|false|without|off|disable|0)$/.test(wordsOf(stanza, 'Enabled')[0] ?? '');
    return off || !wordsOf(stanza, 'Types').includes('deb') ? [] : wordsOf(stanza, 'URIs');
  });
}

/** The words of a field, which goes on in lines that begin with a space. */
function wordsOf(stanza: string, field: string): readonly string[] {
  const value = new RegExp(`^${field}:(.*(?:\\n[ \\t].*)*)`, 'im').exec(stanza)?.[1] ?? '';
  return value.split(/\s+/).filter(word => word !== '');
}
