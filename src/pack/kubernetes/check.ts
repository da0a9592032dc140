import { type Artifact, at, type Diagnostic, groupBy, text } from '../../core/index.js';
import { report } from '../problems.js';
import { jsonBytes } from './split-groups.js';

/** What the operator takes of rules: half of what fits into the ConfigMap that it makes of them. */
const OPERATOR_LIMIT = 512 * 1024;
/** What etcd takes of any object, a little below its own 1.5 MiB. */
const OBJECT_LIMIT = 1024 * 1024;
/** `kubectl apply` keeps all of an object in an annotation of it. https://kubernetes.io/docs/reference/labels-annotations-taints/ */
const ANNOTATIONS_LIMIT = 262_144;

/** What a cluster would not take of these objects. */
export function checkObjects(artifacts: readonly Artifact[]): readonly Diagnostic[] {
  return [...artifacts.flatMap(size), ...sameNames(artifacts)];
}

function size({ document, origin }: Artifact): readonly Diagnostic[] {
  const kind = kindOf(document?.value);
  const bytes = jsonBytes(document?.value);
  const limit = kind === 'PrometheusRule' ? OPERATOR_LIMIT : OBJECT_LIMIT;
  const facts = { kind, name: nameOf(document?.value), bytes };
  if (bytes > limit) return [report('pack/object-too-large', { ...facts, limit }, { path: origin })];
  if (bytes <= ANNOTATIONS_LIMIT) return [];
  return [report('pack/object-not-appliable', { ...facts, limit: ANNOTATIONS_LIMIT }, { path: origin })];
}

/** All environments are taken to be in one namespace, since one namespace is chosen for all. */
function sameNames(artifacts: readonly Artifact[]): readonly Diagnostic[] {
  const key = ({ document }: Artifact) => `${kindOf(document?.value)} ${nameOf(document?.value)}`;
  return [...groupBy(artifacts, key).values()].flatMap(([first, ...others]) =>
    others.map(({ document, origin }) => {
      const facts = { kind: kindOf(document?.value), name: nameOf(document?.value) };
      const related = [{ message: 'the other one', path: first?.origin ?? [] }];
      return report('pack/name-taken', facts, { path: origin, related });
    }),
  );
}

const kindOf = (object: unknown) => text(at(object, 'kind')) ?? '';
const nameOf = (object: unknown) => text(at(object, 'metadata', 'name')) ?? '';
