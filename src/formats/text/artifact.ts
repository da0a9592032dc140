import type { Artifact, LogicalPath } from '../../core/index.js';
import { toJson } from './json.js';
import { toYaml } from './yaml.js';

/** A YAML file that says `document`, below a comment for those who read it. */
export function yamlArtifact(
  path: string,
  document: unknown,
  origin: LogicalPath,
  comment: readonly string[],
): Artifact {
  return { path, mediaType: 'application/yaml', content: toYaml(document, comment), document, origin };
}

/** A JSON file that says `document`. */
export function jsonArtifact(path: string, document: unknown, origin: LogicalPath): Artifact {
  return { path, mediaType: 'application/json', content: toJson(document), document, origin };
}
