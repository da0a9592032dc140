import { type Artifact, type Diagnostic, sameValue } from '../../core/index.js';
import { toJson, toYaml } from '../../formats/text/index.js';
import { readJson, readYaml } from '../../formats/text/read.js';
import { type Document, document, lineOf, placeOf } from '../document.js';
import { report } from '../problems.js';

/** What an artifact says, and what is wrong with how it says it. A text that cannot be read has no document. */
export interface Reading {
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the bytes of an artifact as the tool behind it would. */
export function read(artifact: Artifact): Reading {
  const diagnostics = controlCharacters(artifact);
  const reading = READERS[artifact.mediaType]?.(artifact) ?? {
    document: document(artifact, artifact.content),
    diagnostics: [],
  };
  return { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

const READERS: Partial<Record<Artifact['mediaType'], (artifact: Artifact) => Reading>> = {
  'application/json': readJsonArtifact,
  'application/yaml': readYamlArtifact,
};

/**
 * C0 and C1 but tab and line feed, the byte order mark, and Unicode's line separators. NEL (U+0085) is a line
 * break to YAML 1.1 and none to 1.2, and no emitter gets it through.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

function controlCharacters(artifact: Artifact): readonly Diagnostic[] {
  const index = artifact.content.search(CONTROL);
  if (index < 0) return [];
  const before = artifact.content.slice(0, index);
  const code = `U+${artifact.content.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
  const line = before.split('\n').length;
  const excerpt = lineOf(artifact, line, index - before.lastIndexOf('\n'));
  return [
    report('verify/control-character', { file: artifact.path, code }, placeOf({ artifact }, [], excerpt)),
  ];
}

function readJsonArtifact(artifact: Artifact): Reading {
  const file = artifact.path;
  const { documents, faults } = readJson(artifact.content, file);
  const diagnostics = faults.map(({ reason, place }) =>
    report('verify/json-syntax', { file, reason }, placeOf({ artifact }, [], place.source)),
  );
  const [read] = documents;
  if (read === undefined) return { diagnostics };
  if (!survives(artifact, read.value, toJson)) {
    diagnostics.push(report('verify/json-round-trip', { file }, placeOf({ artifact })));
  }
  return { document: document(artifact, read.value), diagnostics };
}

/**
 * YAML is read as Prometheus and Alertmanager do, and with another library than the one that printed it: a judge that shares the
 * printer's idea of the language would share its mistakes.
 */
function readYamlArtifact(artifact: Artifact): Reading {
  const file = artifact.path;
  const { documents, faults, anchors } = readYaml(artifact.content, file);
  const [read, another] = documents;
  const place = placeOf({ artifact });
  const diagnostics = faults.map(({ reason, place }) =>
    report('verify/yaml-syntax', { file, reason }, placeOf({ artifact }, [], place.source)),
  );
  if (another !== undefined) {
    diagnostics.push(
      report('verify/yaml-syntax', { file, reason: 'there is more than one document in it' }, place),
    );
  }
  if (diagnostics.length > 0) return { diagnostics };
  diagnostics.push(...anchors.map(anchor => report('verify/yaml-anchor', { file, anchor }, place)));
  if (anchors.length === 0 && !survives(artifact, read?.value, toYaml)) {
    diagnostics.push(report('verify/yaml-round-trip', { file }, place));
  }
  return { document: document(artifact, read?.value), diagnostics };
}

/**
 * What was read is what the document says. For a text whose meaning nobody noted, printing it again must give the
 * text back, but for comments in front: so it says one thing, to every reader.
 */
function survives(
  { content, document }: Artifact,
  value: unknown,
  print: (value: unknown) => string,
): boolean {
  return document === undefined
    ? print(value) === content.replace(/^(?:#[^\n]*\n|\n)+/, '')
    : sameValue(value, document.value);
}
