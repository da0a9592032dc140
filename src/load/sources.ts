import { type Bundle, ROOT } from './bundle.js';

/** A file of the definitions, as a person wrote it. */
export interface DefinitionFile {
  readonly file: string;
  readonly content: string;
}

/** The person's files that hold a text. The map is only read if the text occurs in it at all. */
export function filesWith(text: string, { sourceMap }: Pick<Bundle, 'sourceMap'>): readonly DefinitionFile[] {
  if (!sourceMap.includes(text)) return [];
  const { sources, sourcesContent } = JSON.parse(sourceMap) as SourceMapJson;
  return sources
    .map((source, index) => ({ file: decodeURI(source), content: sourcesContent[index] ?? '' }))
    .filter(({ file, content }) => isOwn(file) && content.includes(text));
}

/** False for what a person's files were bundled with. */
export function isOwn(file: string): boolean {
  return file !== ROOT && !file.includes('node_modules/');
}

interface SourceMapJson {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
}
