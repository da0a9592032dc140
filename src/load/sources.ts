import { ROOT, type Script } from './bundle.js';

/** A file of the definitions, as a person wrote it. */
export interface DefinitionFile {
  readonly file: string;
  readonly content: string;
}

/** The person's files that hold a text. The map is only read if the text occurs in it at all. */
export function filesWith(text: string, { sourceMap }: Pick<Script, 'sourceMap'>): readonly DefinitionFile[] {
  // The bundler escapes what is not ASCII.
  if (/^[ -~]*$/.test(text) && !sourceMap.includes(text)) return [];
  return sourcesIn(sourceMap)
    .map(({ source, content }) => ({ file: decodeURI(source), content }))
    .filter(({ file, content }) => isOwn(file) && content.includes(text));
}

/** False for what a person's files were bundled with. */
export function isOwn(file: string): boolean {
  return file !== ROOT && !file.includes('node_modules/');
}

/** What a source map says of the files that it leads back to, as it names them. */
export function sourcesIn(
  sourceMap: string,
): readonly { readonly source: string; readonly content: string }[] {
  const whole = JSON.parse(sourceMap) as SourceMapJson | SectionedMapJson;
  const maps = 'sections' in whole ? whole.sections.map(({ map }) => map) : [whole];
  return maps.flatMap(({ sources, sourcesContent }) =>
    sources.map((source, index) => ({ source, content: sourcesContent?.[index] ?? '' })),
  );
}

interface SourceMapJson {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

interface SectionedMapJson {
  readonly sections: readonly { readonly map: SourceMapJson }[];
}
