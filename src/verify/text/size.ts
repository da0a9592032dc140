import type { Artifact, Diagnostic } from '../../core/index.js';
import { placeOf } from '../document.js';
import { report } from '../problems.js';

/** What a ConfigMap, and with it etcd, takes. */
const LIMIT = 1024 * 1024;

/** A file that a cluster would refuse as part of a ConfigMap. */
export function tooLarge(artifact: Artifact): readonly Diagnostic[] {
  // No text has more than three bytes per UTF-16 unit: counting them is for the few that may be too large.
  if (artifact.content.length * 3 <= LIMIT) return [];
  const bytes = new TextEncoder().encode(artifact.content).length;
  return bytes <= LIMIT
    ? []
    : [report('verify/too-large', { file: artifact.path, bytes, limit: LIMIT }, placeOf({ artifact }))];
}
