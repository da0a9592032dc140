import { jsonFault, tooDeep } from './json-fault.js';
import { LIMITS } from './limits.js';
import { open, unreadable } from './open.js';
import { placesOf } from './places.js';
import type { Source } from './source.js';

/** Reads JSON. It never throws: a text that is not JSON has no document, and a fault that says where. */
export function readJson(written: string, file: string): Source {
  const { text, lines, fault } = open(written, file);
  if (fault !== undefined) return unreadable(file, text, [fault]);
  const value = parsed(text);
  if (value === undefined || isDeep(value, LIMITS.depth)) {
    const { kind, reason, offset } = jsonFault(text) ?? { kind: 'depth', reason: tooDeep, offset: 0 };
    return unreadable(file, text, [{ kind, reason, place: lines.placeOf(offset, offset + 1) }]);
  }
  const places = placesOf(text, lines);
  return { file, text, documents: [places.document(0, value)], faults: [], anchors: [], comments: () => [] };
}

/** What a JSON text says; undefined, which JSON cannot say, if it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True if lists and objects are more than so many levels deep. */
function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some(item => isDeep(item, levels - 1));
  for (const key in value) if (isDeep((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}
