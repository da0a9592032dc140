import {
  type Diagnostic,
  groupBy,
  isSystemError,
  type Outcome,
  outcome,
  sortedBy,
  systemReason,
} from '../core/index.js';
import { report } from './problems.js';

/** One file or folder in a folder. */
export interface FolderItem {
  readonly name: string;
  readonly isFolder: boolean;
  /** True for a pipe, a device and the like, which may have no end. */
  readonly isSpecial?: boolean;
}

/** What a folder holds, or undefined if there is none. Throws what the system says of one that cannot be read. */
export type ListFolder = (folder: string) => Promise<readonly FolderItem[] | undefined>;

/** A file whose default export is a system. */
export interface Entry {
  readonly name: string;
  readonly file: string;
}

const SOURCE = /^(?<name>[^._].*?)(?<!\.d)\.(?:ts|mts|cts|js|mjs|cjs)$/;
const INDEX = /^index\.(?:ts|mts|cts|js|mjs|cjs)$/;

/**
 * The systems of a definitions folder: `<system>/index.ts` or `<system>.ts` (or the same in JavaScript), in
 * canonical order. Names that start with `.` or `_` are not looked at; neither are other kinds of file.
 */
export async function findEntries(folder: string, list: ListFolder): Promise<Outcome<readonly Entry[]>> {
  const items = await listed(folder, list, []);
  if (items !== undefined && 'code' in items) return { ok: false, diagnostics: [items] };
  const found = await Promise.all((items ?? []).map(item => entryOf(folder, item, list)));
  const entries = sortedBy(
    found.filter(item => item !== undefined && 'file' in item),
    ({ file }) => file,
  );
  const diagnostics = [
    ...found.filter(item => item !== undefined && 'code' in item),
    ...duplicates(entries),
    ...(found.every(item => item === undefined)
      ? [report('load/no-definitions', { folder, exists: items !== undefined }, { path: [] })]
      : []),
  ];
  return outcome(entries, diagnostics);
}

async function entryOf(
  folder: string,
  item: FolderItem,
  list: ListFolder,
): Promise<Entry | Diagnostic | undefined> {
  const path = folder === '.' ? item.name : `${folder}/${item.name}`;
  if (!item.isFolder) {
    const name = SOURCE.exec(item.name)?.groups?.name;
    return name === undefined ? undefined : fileEntry(name, path, item);
  }
  if (/^[._]|^node_modules$/.test(item.name)) return undefined;
  const items = (await listed(path, list, [item.name])) ?? [];
  if ('code' in items) return items;
  const index = sortedBy(items, ({ name }) => name).findLast(({ name }) => INDEX.test(name));
  return index === undefined
    ? report('load/no-entry', { folder: path }, { path: [item.name] })
    : fileEntry(item.name, `${path}/${index.name}`, index);
}

function fileEntry(name: string, file: string, { isSpecial }: FolderItem): Entry | Diagnostic {
  return isSpecial === true ? report('load/special-file', { file }, { path: [name] }) : { name, file };
}

async function listed(
  folder: string,
  list: ListFolder,
  path: readonly string[],
): Promise<readonly FolderItem[] | Diagnostic | undefined> {
  try {
    return await list(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return report('load/unreadable', { folder, why: systemReason(error) }, { path });
  }
}

function duplicates(entries: readonly Entry[]): Diagnostic[] {
  // The bundler takes names that differ only in case for one, as many disks do.
  return [...groupBy(entries, ({ name }) => name.toLowerCase()).values()].flatMap(([first, ...rest]) =>
    rest.map(({ name, file }) =>
      report('load/duplicate-entry', { name, file, other: (first as Entry).file }, { path: [name] }),
    ),
  );
}
