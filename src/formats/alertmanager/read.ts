import { isRecord, record, text } from '../../core/index.js';
import { type ReadDocument, readDocument } from '../shared/read-document.js';
import { readYaml, type Source, type SourceDocument } from '../text/read.js';
import schema from './generated/alertmanager.js';
import type { AlertmanagerConfig } from './shape.js';

export interface AlertmanagerDocument extends ReadDocument<'alertmanager', AlertmanagerConfig> {
  /** What holds it: a file as Alertmanager reads it, one of Mimir's or Cortex's, or a Secret of Kubernetes. */
  readonly form: 'file' | 'mimir' | 'Secret';
}

/**
 * All configurations of Alertmanager in a file: the file itself, Mimir's `alertmanager_config: |`, and Secrets with a key
 * `alertmanager.yaml`. Objects of Kubernetes that hold none are passed over.
 */
export function readAlertmanager({
  file,
  documents,
}: Pick<Source, 'file' | 'documents'>): readonly AlertmanagerDocument[] {
  return documents.flatMap(source => {
    if (!isRecord(source.value)) return [config(source, 'file')];
    const { kind, stringData, alertmanager_config: mimir } = source.value;
    if (kind === 'Secret') return inside(text(record(stringData)['alertmanager.yaml']), 'Secret', file);
    if (kind !== undefined) return [];
    return text(mimir) === undefined ? [config(source, 'file')] : inside(text(mimir), 'mimir', file);
  });
}

const config = (source: SourceDocument, form: AlertmanagerDocument['form']): AlertmanagerDocument => ({
  ...readDocument<'alertmanager', AlertmanagerConfig>('alertmanager', schema, source),
  form,
});

/** YAML within YAML. Its places are those within the text. */
function inside(
  content: string | undefined,
  form: AlertmanagerDocument['form'],
  file: string,
): readonly AlertmanagerDocument[] {
  return content === undefined ? [] : readYaml(content, file).documents.map(source => config(source, form));
}
