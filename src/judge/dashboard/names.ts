import { didYouMean, type Pointer } from '../../core/index.js';
import type { PanelView } from '../../formats/dashboard/index.js';
import type { Finding } from '../rule.js';
import type { JudgedDashboard, PanelFields } from './judged-dashboard.js';

/** A name in a panel that Grafana looks up in a closed table. */
export interface NameUse {
  readonly name: string | undefined;
  readonly pointer: Pointer;
}

/** The names that Grafana knows. */
export interface NameTable {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
}

export interface UnknownName {
  readonly panel: string;
  readonly name: string;
  readonly known: readonly string[];
}

export const nearest = ({ name, known }: Pick<UnknownName, 'name' | 'known'>): string | undefined =>
  didYouMean(name, known);

export function closedTable(names: readonly string[]): NameTable {
  const known = new Set(names);
  return { names, has: name => known.has(name) };
}

/** Names that Grafana does not know: it says nothing, and shows something else. */
export function unknownNames(
  { fields, placeOf }: JudgedDashboard,
  usesIn: (panel: PanelFields) => readonly NameUse[],
  table: NameTable | ((panel: PanelView) => NameTable),
): readonly Finding<UnknownName>[] {
  return fields().flatMap(each =>
    usesIn(each).flatMap(({ name, pointer }) => {
      // A variable stands for a name that only Grafana knows.
      if (name === undefined || name.includes('$')) return [];
      const { names: known, has } = typeof table === 'function' ? table(each.panel) : table;
      if (has(name)) return [];
      return [{ facts: { panel: each.panel.name, name, known }, place: placeOf(pointer) }];
    }),
  );
}
