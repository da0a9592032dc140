import { stableId } from '../../core/index.js';
import type { RuleGroup } from '../../formats/rules/index.js';

/** Some groups of a file, by index. `branch` is empty where it is all of them. */
export interface Part {
  readonly branch: string;
  readonly indices: readonly number[];
}

/**
 * Groups in parts of at most so many bytes, if no group by itself has more. Each group's name says by its hash which half it is in, and a
 * half that is too large is halved once more: so a group that comes, goes or grows changes the part that it is in, and no other.
 */
export function splitGroups(groups: readonly RuleGroup[], most: number): readonly Part[] {
  const sized = groups.map((group, index) => ({
    index,
    hash: stableId(group.name),
    bytes: jsonBytes(group),
  }));
  return halves(sized, most, '');
}

interface Sized {
  readonly index: number;
  readonly hash: number;
  readonly bytes: number;
}

const BITS = 31;

function halves(groups: readonly Sized[], most: number, branch: string): readonly Part[] {
  const bytes = groups.reduce((sum, group) => sum + group.bytes, 0);
  if (bytes <= most || groups.length === 1 || branch.length === BITS)
    return groups.length === 0 ? [] : [{ branch, indices: groups.map(({ index }) => index) }];
  const isOne = ({ hash }: Sized) => ((hash >>> (BITS - 1 - branch.length)) & 1) === 1;
  return [
    ...halves(
      groups.filter(group => !isOne(group)),
      most,
      `${branch}0`,
    ),
    ...halves(groups.filter(isOne), most, `${branch}1`),
  ];
}

/** As an API server is sent it, and as `kubectl apply` keeps it in an annotation. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
