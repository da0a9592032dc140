import { isRecord, list, record, text } from '../../core/index.js';
import { type ReadDocument, readDocument } from '../shared/read-document.js';
import type { Pointer, Source, SourceDocument } from '../text/read.js';
import schema from './generated/rule-file.js';
import type { RuleFile } from './shape.js';

/** The rules of a file, or of one of the objects in it. */
export interface RuleDocument extends ReadDocument<'rule-file', RuleFile> {
  /** What holds them: a file as Prometheus reads it, one of Mimir's or Cortex's, or an object of Kubernetes. */
  readonly form: 'file' | 'namespace' | 'PrometheusRule' | 'VMRule';
  /** The object's name, or Mimir's namespace. */
  readonly name: string | undefined;
}

/**
 * All rules of a file: of each of its documents, whether it is a rule file (`groups:`), one of Mimir's (`namespace:` and `groups:`), or an
 * object of Kubernetes that has rules, alone or in a list. Documents without rules are passed over: a file of manifests holds others.
 */
export function readRules({ documents }: Pick<Source, 'documents'>): readonly RuleDocument[] {
  return documents.flatMap(source => rulesIn(source, source.value, []));
}

const OBJECTS = ['PrometheusRule', 'VMRule'] as const;

function rulesIn(source: SourceDocument, value: unknown, at: Pointer): readonly RuleDocument[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => rulesIn(source, item, [...at, index]));
  if (!isRecord(value)) return [];
  const { kind, metadata, namespace } = value;
  const object = OBJECTS.find(name => name === kind);
  if (object !== undefined) {
    return [ruleDocument(source, [...at, 'spec'], object, text(record(metadata).name))];
  }
  if (text(kind)?.endsWith('List')) {
    return list(value.items).flatMap((item, index) => rulesIn(source, item, [...at, 'items', index]));
  }
  if (kind !== undefined || !('groups' in value)) return [];
  return 'namespace' in value
    ? [withoutNamespace(ruleDocument(source, at, 'namespace', text(namespace)))]
    : [ruleDocument(source, at, 'file', undefined)];
}

function ruleDocument(
  source: SourceDocument,
  root: Pointer,
  form: RuleDocument['form'],
  name: string | undefined,
): RuleDocument {
  return { ...readDocument<'rule-file', RuleFile>('rule-file', schema, source, root), form, name };
}

/** Mimir's own field is no part of the rules. */
function withoutNamespace(document: RuleDocument): RuleDocument {
  const { namespace: _, ...value } = document.value as RuleFile & { readonly namespace?: unknown };
  return { ...document, value, unknown: document.unknown.filter(pointer => pointer[0] !== 'namespace') };
}
