import { LIMITS } from './limits.js';
import type { FaultKind } from './source.js';
import {
  ALIAS,
  anchorOf,
  type CollectionEvent,
  DOCUMENT,
  isMerge,
  MAPPING,
  PLAIN,
  POP,
  SCALAR,
  type ScalarEvent,
  scalarText,
  wantedText,
  type YamlEvent,
} from './yaml-events.js';
import { MISFIT, plainScalar, taggedScalar } from './yaml-scalar.js';

/** A fault, and the number of the event at which it was found. */
export interface ValueFault {
  readonly kind: FaultKind;
  readonly reason: string;
  readonly event: number;
  readonly related?: number | undefined;
}

export interface YamlValues {
  /** One of each document; none at all if aliases would make too much of them. */
  readonly values: readonly unknown[];
  readonly faults: readonly ValueFault[];
  /** The names of anchors and aliases. */
  readonly anchors: ReadonlySet<string>;
}

interface Anchored {
  readonly value: unknown;
  /** Nodes in it, with those that its aliases add. */
  readonly size: number;
  readonly kind: YamlEvent['type'];
  /** The text that it is as a key. */
  readonly key: string | undefined;
}

type Values = Record<string, unknown>;

/**
 * Makes plain data of events, as Go's libraries do. A mapping is an ordinary object whose keys are all its own, `__proto__` too, as
 * with `JSON.parse`. Of a key that occurs twice the last value holds.
 */
export function valuesOf(text: string, events: readonly YamlEvent[]): YamlValues {
  const faults: ValueFault[] = [];
  const values: unknown[] = [];
  const names = new Set<string>();
  let anchors = new Map<string, Anchored | undefined>();
  let next = 0;
  let size = 0;
  let aliased = 0;

  const fault = (kind: FaultKind, reason: string, event = next - 1, related?: () => number | undefined) => {
    if (faults.length < LIMITS.faults) faults.push({ kind, reason, event, related: related?.() });
  };

  const named = (event: Exclude<YamlEvent, { type: typeof DOCUMENT | typeof POP }>): string | undefined => {
    const name = anchorOf(text, event);
    if (name !== undefined) names.add(name);
    return name;
  };

  const node = (): unknown => {
    const event = events[next++] as YamlEvent;
    size++;
    if (event.type === SCALAR) return scalar(event);
    if (event.type === ALIAS) return alias(event)?.value;
    return collection(event as CollectionEvent);
  };

  const scalar = (event: ScalarEvent): unknown => {
    const written = scalarText(text, event);
    let value: unknown = event.style === PLAIN ? plainScalar(written) : written;
    if (event.tagStart >= 0) {
      const tag = text.slice(event.tagStart, event.tagEnd);
      value = taggedScalar(tag, written);
      if (value === MISFIT) {
        fault('tag', `\`${written}\` is not a valid ${tag}`);
        value = written;
      }
    }
    const anchor = named(event);
    if (anchor !== undefined)
      anchors.set(anchor, { value, size: 1, kind: SCALAR, key: wantedText(text, event) });
    return value;
  };

  const alias = (event: Extract<YamlEvent, { type: typeof ALIAS }>): Anchored | undefined => {
    const name = named(event) ?? '';
    const anchored = anchors.get(name);
    if (anchored === undefined) {
      fault(
        'anchor',
        anchors.has(name) ? `the anchor ${name} contains itself` : `the anchor ${name} does not exist`,
      );
      return undefined;
    }
    size += anchored.size - 1;
    aliased += anchored.size;
    return anchored;
  };

  const collection = (event: CollectionEvent): unknown => {
    const anchor = named(event);
    const before = size - 1;
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const value = event.type === MAPPING ? mapping() : sequence();
    if (anchor !== undefined)
      anchors.set(anchor, { value, size: size - before, kind: event.type, key: undefined });
    return value;
  };

  const sequence = (): unknown[] => {
    const items: unknown[] = [];
    while (events[next]?.type !== POP) items.push(node());
    next++;
    return items;
  };

  const mapping = (): Values => {
    const entries: Values = {};
    const begin = next;
    const merged: Values[] = [];
    while (events[next]?.type !== POP) {
      const event = events[next] as YamlEvent;
      if (isMerge(text, event)) {
        next++;
        const at = next;
        merged.push(...mergeable(node(), at));
        continue;
      }
      const at = next;
      const name = key();
      const value = node();
      if (name === undefined) continue;
      if (Object.hasOwn(entries, name)) {
        const first = () => firstKey(text, events, begin, name);
        fault('duplicate-key', `the key "${name}" occurs twice in one mapping`, at, first);
      }
      define(entries, name, value);
    }
    next++;
    // Each merge copies what it merges, so no more of them than the limit has room for.
    for (const source of aliased > LIMITS.aliased ? [] : merged) {
      for (const name of Object.keys(source))
        if (!Object.hasOwn(entries, name)) define(entries, name, source[name]);
    }
    return entries;
  };

  const key = (): string | undefined => {
    const event = events[next] as YamlEvent;
    const at = next;
    if (event.type === SCALAR) {
      next++;
      size++;
      if (event.anchorStart >= 0) scalar(event);
      return wantedText(text, event);
    }
    if (event.type === ALIAS) {
      next++;
      const anchored = alias(event);
      if (anchored?.key !== undefined) return anchored.key;
    } else node();
    fault('key', 'a list or a mapping cannot be a key', at);
    return undefined;
  };

  const mergeable = (value: unknown, at: number): readonly Values[] => {
    const sources = Array.isArray(value) ? value : [value];
    if (sources.every(isValues)) return sources;
    fault('merge', 'the value of << must be a mapping or a list of mappings', at);
    return sources.filter(isValues);
  };

  while (next < events.length) {
    const event = events[next++];
    if (event?.type !== DOCUMENT) continue;
    anchors = new Map();
    if (values.length === LIMITS.documents) {
      fault('documents', `there are more than ${LIMITS.documents} documents in the file`);
      break;
    }
    values.push(node());
    if (aliased > LIMITS.aliased) {
      fault('aliases', `aliases make it more than ${LIMITS.aliased} nodes larger than it is written`);
      return { values: [], faults, anchors: names };
    }
  }
  return { values, faults, anchors: names };
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets an own property, whatever its name. */
function define(entries: Values, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(entries, name, { value, enumerable: true, configurable: true, writable: true });
  } else entries[name] = value;
}

/** The first key of a name in the mapping whose first key is at `begin`. */
function firstKey(
  text: string,
  events: readonly YamlEvent[],
  begin: number,
  name: string,
): number | undefined {
  let isKey = true;
  for (let id = begin; id < events.length; id = behind(events, id)) {
    const event = events[id];
    if (isKey && event?.type === SCALAR && wantedText(text, event) === name) return id;
    isKey = !isKey;
  }
  return undefined;
}

/** The event behind a node. */
function behind(events: readonly YamlEvent[], id: number): number {
  let depth = 0;
  let next = id;
  do {
    const type = events[next++]?.type;
    if (type === POP) depth--;
    else if (type !== SCALAR && type !== ALIAS) depth++;
  } while (depth > 0);
  return next;
}
