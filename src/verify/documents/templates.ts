import { posix } from 'node:path';
import { type Diagnostic, isRecord, type Pointer, record, texts } from '../../core/index.js';
import { readTemplate } from '../../formats/template/read.js';
import { type Document, placeOf, underline } from '../document.js';
import { report } from '../problems.js';
import { matchesGlob } from './glob.js';

/** What Alertmanager brings along: `slack.default.title`, `__subject`, … */
const BUILT_IN = /^(?:__\w+|\w+\.default\.\w+)$/;

/** The templates of one Alertmanager: every file is loaded, and every template that is called is defined. */
export function checkTemplates(config: Document, templates: readonly Document[]): readonly Diagnostic[] {
  const folder = posix.dirname(config.artifact.path);
  const patterns = texts(record(config.value).templates);
  const isLoaded = ({ artifact }: Document) =>
    patterns.some(pattern => matchesGlob(pattern, posix.relative(folder, artifact.path)));
  const files = templates.map(document => {
    const text = document.artifact.content;
    return { document, text, pointer: [], template: readTemplate(text) };
  });
  const fields = strings(config.value).map(({ text, pointer }) => ({
    document: config,
    text,
    pointer,
    template: readTemplate(text),
  }));
  const inFiles = files.flatMap(({ template }) => template.defines);
  return [
    ...templates
      .filter(document => !isLoaded(document))
      .map(document =>
        report('verify/template-not-loaded', { file: document.artifact.path }, placeOf(document)),
      ),
    ...[...fields, ...files].flatMap(({ document, text, pointer, template }) => {
      // A field may define what it calls, for itself alone.
      const known = [...new Set([...inFiles, ...template.defines])];
      return template.calls
        .filter(({ name }) => !BUILT_IN.test(name) && !known.includes(name))
        .map(({ name }) => {
          const place = placeOf(document, pointer, pointer.length > 0 ? underline(text, name) : undefined);
          return report('verify/unknown-template', { name, from: document.artifact.path, known }, place);
        });
    }),
  ];
}

/** Every text of a document. */
function strings(value: unknown, pointer: Pointer = []): readonly { text: string; pointer: Pointer }[] {
  if (typeof value === 'string') return [{ text: value, pointer }];
  if (!Array.isArray(value) && !isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...pointer, key]));
}
