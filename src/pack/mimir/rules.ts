import { type Artifact, type Diagnostic, originAt } from '../../core/index.js';
import type { DocumentOf } from '../../formats/index.js';
import { type MimirRules, printMimir } from '../../formats/mimir/index.js';
import { GENERATED } from '../../model/index.js';
import { report } from '../problems.js';
import { among, path } from '../shared/layout.js';
import type { Options } from './options.js';

/** Rules as a namespace of their tenant: `mimirtool rules load`. A file has one namespace, and no two files have the same. */
export function mimirRules(document: DocumentOf<'rule-file'>): Artifact {
  const { id, value, origins, notes } = document;
  const rules: MimirRules = {
    namespace: [id.environment, ...among(id), id.name].join('.'),
    groups: value.groups ?? [],
  };
  const format = 'mimir-rules';
  return {
    path: path(id.environment, 'mimir/rules', ...among(id), `${id.name}.yaml`),
    mediaType: 'application/yaml',
    content: printMimir(rules, [GENERATED, ...notes]),
    format,
    document: { format, id, value: rules, origins, notes },
    holds: [{ name: 'rules.yml', mediaType: 'application/yaml', pointer: [], keys: ['groups'], document }],
    origin: origins[''],
  };
}

/** What the tenant of one environment may not have. */
export function overLimits(
  environment: string,
  documents: readonly DocumentOf<'rule-file'>[],
  { rulesPerGroup, groupsPerTenant }: Options,
): readonly Diagnostic[] {
  const groups = documents.flatMap(({ value, origins }) =>
    (value.groups ?? []).map((group, index) => ({ ...group, path: originAt(origins, ['groups', index]) })),
  );
  const tooLong = groups.filter(({ rules = [] }) => rulesPerGroup > 0 && rules.length > rulesPerGroup);
  const tooMany = groupsPerTenant > 0 && groups.length > groupsPerTenant;
  return [
    ...tooLong.map(({ name, rules = [], path }) =>
      report(
        'pack/mimir-rules-per-group',
        { group: name, rules: rules.length, limit: rulesPerGroup },
        { path },
      ),
    ),
    ...(tooMany
      ? [
          report(
            'pack/mimir-groups',
            { environment, groups: groups.length, limit: groupsPerTenant },
            { path: [environment] },
          ),
        ]
      : []),
  ];
}
