import type { Lines } from './lines.js';
import type { Comment, Place, Pointer, SourceDocument } from './source.js';
import { commentsAround, commentsOf } from './yaml-comments.js';
import { eventsOf, SCALAR, wantedText, type YamlEvent } from './yaml-events.js';
import { type Found, find, nodesOf, type YamlNodes } from './yaml-nodes.js';
import { withinScalar } from './yaml-within.js';

/** The places of a text that has been read. */
export interface Places {
  readonly document: (index: number, value: unknown) => SourceDocument;
  readonly comments: () => readonly Comment[];
}

/**
 * The places of a YAML text, or of a JSON text, which is YAML too. Nothing is kept of the reading: few runs ask where something is,
 * and those that do read the text once more.
 */
export function placesOf(text: string, lines: Lines): Places {
  const nodes = once(() => nodesOf(text, readable(text)));
  const comments = once(() => commentsOf(text, nodes().events, lines));
  return {
    comments,
    document: (index, value) => ({ value, ...documentPlaces(nodes, index, lines, comments) }),
  };
}

function readable(text: string): readonly YamlEvent[] {
  const events = eventsOf(text);
  return 'reason' in events ? [] : events;
}

function documentPlaces(
  nodes: () => YamlNodes,
  index: number,
  lines: Lines,
  comments: () => readonly Comment[],
): Omit<SourceDocument, 'value'> {
  const found = (pointer: Pointer): Found | undefined => {
    const root = nodes().roots[index];
    return root === undefined ? undefined : find(nodes(), root, pointer);
  };
  const at = (pointer: Pointer, part: 'value' | 'key' = 'value'): Place | undefined => {
    const node = found(pointer);
    const id = part === 'key' ? node?.key : node?.value;
    if (id === undefined) return undefined;
    const { start, end } = nodes().spans;
    return lines.placeOf(start[id] ?? 0, end[id]);
  };
  return {
    at,
    around: pointer => {
      for (let length = pointer.length; length >= 0; length--) {
        const part = pointer.slice(0, length);
        const place = at(part, length < pointer.length ? 'key' : 'value') ?? at(part);
        if (place !== undefined) return place;
      }
      return lines.placeOf(0);
    },
    within: (pointer, span) => {
      const event = scalarAt(nodes(), found(pointer));
      if (event === undefined || event.valueStart < 0) return at(pointer);
      const { start, end } = withinScalar(nodes().text, event, span);
      return lines.placeOf(start, end);
    },
    textAt: pointer => {
      const event = scalarAt(nodes(), found(pointer));
      return event === undefined ? undefined : wantedText(nodes().text, event);
    },
    commentsAt: pointer => {
      const place = at(pointer, 'key') ?? at(pointer);
      return place === undefined ? [] : commentsAround(comments(), place.position.line);
    },
  };
}

function scalarAt({ events }: YamlNodes, found: Found | undefined) {
  const event = found === undefined ? undefined : events[found.value];
  return event?.type === SCALAR ? event : undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
