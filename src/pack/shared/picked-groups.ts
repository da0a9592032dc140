import type { LogicalPath } from '../../core/index.js';
import type { DocumentOf } from '../../formats/index.js';

/** A document with some of the groups of another, each from where it comes. All of them is the document itself. */
export function pickedGroups(
  document: DocumentOf<'rule-file'>,
  indices: readonly number[],
): DocumentOf<'rule-file'> {
  const { groups = [] } = document.value;
  if (indices.length === groups.length) return document;
  const places = new Map(indices.map((from, to) => [String(from), to]));
  const origins = Object.entries(document.origins).flatMap(([pointer, origin]) => {
    const [, from = '', rest = ''] = /^\/groups\/(\d+)(.*)$/s.exec(pointer) ?? [];
    const to = places.get(from);
    return to === undefined ? [] : [[`/groups/${to}${rest}`, origin] as const];
  });
  return {
    ...document,
    value: { ...document.value, groups: groups.filter((_, index) => places.has(String(index))) },
    origins: { '': document.origins[''], ...Object.fromEntries<LogicalPath>(origins) },
  };
}
