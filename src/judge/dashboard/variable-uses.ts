import type { Pointer } from '../../core/index.js';
import { type DashboardParts, variableUses } from '../../formats/dashboard/index.js';
import { variableTexts } from './variable-texts.js';

/** A use of a variable, and the text of the dashboard that it is in. */
export interface PlacedUse {
  readonly name: string;
  readonly format: string | undefined;
  /** As it is written: `${job:regex}`. */
  readonly written: string;
  readonly text: string;
  readonly pointer: Pointer;
  /** How a message calls what the text belongs to. */
  readonly of: string;
}

export function usesOf(dashboard: DashboardParts): readonly PlacedUse[] {
  return [...variableTexts(dashboard)].flatMap(({ pointer, text, of, isName }) => {
    const uses = isName ? [{ name: text, format: undefined, written: text }] : variableUses(text);
    return uses.map(({ name, format, written }) => ({ name, format, written, text, pointer, of }));
  });
}
