import {
  type Artifact,
  at,
  type Diagnostic,
  groupBy,
  type Held,
  isRecord,
  type LogicalPath,
  originAt,
  type Pointer,
} from '../../core/index.js';
import { type DocumentOf, printDocument } from '../../formats/index.js';
import { type MimirAlertmanager, printMimir } from '../../formats/mimir/index.js';
import { GENERATED } from '../../model/index.js';
import { report } from '../problems.js';

/** The configuration of a tenant's Alertmanager in one file, with its templates. */
export function mimirAlertmanager(
  config: DocumentOf<'alertmanager'>,
  templates: readonly DocumentOf<'template'>[],
): Artifact {
  const { id, origins } = config;
  const files = templates.map(document => [`${document.id.name}.tmpl`, document] as const);
  const value: MimirAlertmanager = {
    ...(files.length === 0
      ? {}
      : { template_files: Object.fromEntries(files.map(([name, { value }]) => [name, value])) }),
    alertmanager_config: printDocument(config).content,
  };
  const held: readonly Held[] = [
    {
      name: 'alertmanager.yml',
      mediaType: 'application/yaml',
      pointer: ['alertmanager_config'],
      document: config,
    },
    ...files.map(
      ([name, document]): Held => ({
        name,
        mediaType: 'text/plain',
        pointer: ['template_files', name],
        document,
      }),
    ),
  ];
  const format = 'mimir-alertmanager';
  return {
    path: `${id.environment}/mimir/alertmanager.yaml`,
    mediaType: 'application/yaml',
    content: printMimir(value, [GENERATED]),
    format,
    document: { format, id, value, origins: { '': origins[''] }, notes: [] },
    holds: held,
    origin: origins[''],
  };
}

/**
 * Mimir reads no files of its host for a tenant: a field that names one is refused, and the whole configuration with it. Each file is told
 * once, however many receivers of the routing tree read it, and where a receiver by itself does.
 */
export function readsFiles({ value, origins }: DocumentOf<'alertmanager'>): readonly Diagnostic[] {
  const uses = fileFields(value).map(pointer => ({
    field: String(pointer.at(-1)),
    file: String(at(value, ...pointer)),
    path: originAt(origins, pointer),
  }));
  const byFile = groupBy(uses, ({ field, file }) => `${field} ${file}`);
  return [...byFile.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { field, file, path } = [first, ...others].find(isOfReceiver) ?? first;
    return [report('pack/mimir-secret-file', { field, file }, { path })];
  });
}

const isOfReceiver = ({ path }: { readonly path: LogicalPath }) => path[1] === 'receivers';

function fileFields(value: unknown, pointer: Pointer = []): readonly Pointer[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => fileFields(item, [...pointer, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key.endsWith('_file') ? [[...pointer, key]] : fileFields(inner, [...pointer, key]),
  );
}
