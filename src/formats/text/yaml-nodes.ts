import type { Pointer } from './source.js';
import {
  ALIAS,
  anchorOf,
  DOCUMENT,
  isMerge,
  MAPPING,
  POP,
  SCALAR,
  SEQUENCE,
  wantedText,
  type YamlEvent,
} from './yaml-events.js';
import { spansOf, type YamlSpans } from './yaml-spans.js';

/** The number of the event with which a node begins. */
export type NodeId = number;

/** The nodes of a text, for walking to one of them without a tree of all. */
export interface YamlNodes {
  readonly text: string;
  readonly events: readonly YamlEvent[];
  /** The root of each document. */
  readonly roots: readonly NodeId[];
  /** For each node, the event behind its last. */
  readonly after: Int32Array;
  /** For each alias, the node that it means; it is not there if there is none. */
  readonly meant: ReadonlyMap<NodeId, NodeId>;
  readonly spans: YamlSpans;
}

export function nodesOf(text: string, events: readonly YamlEvent[]): YamlNodes {
  const roots: NodeId[] = [];
  const after = new Int32Array(events.length);
  const meant = new Map<NodeId, NodeId>();
  const anchors = new Map<string, NodeId>();
  const open: NodeId[] = [];
  events.forEach((event, id) => {
    if (event.type === POP) {
      after[open.pop() ?? 0] = id + 1;
      return;
    }
    if (event.type === SCALAR || event.type === ALIAS) after[id] = id + 1;
    else open.push(id);
    if (event.type === DOCUMENT) {
      roots.push(id + 1);
      anchors.clear();
      return;
    }
    const name = anchorOf(text, event) ?? '';
    if (event.type !== ALIAS) {
      if (name !== '') anchors.set(name, id);
      return;
    }
    const target = anchors.get(name);
    if (target !== undefined && !open.includes(target)) meant.set(id, target);
  });
  return { text, events, roots, after, meant, spans: spansOf(text, events) };
}

/** A part of a document: its value, and its key if it is a value of a mapping. */
export interface Found {
  readonly key: NodeId | undefined;
  /** Aliases are followed. */
  readonly value: NodeId;
}

/** Walks from a root to the part that a pointer names. */
export function find(nodes: YamlNodes, root: NodeId, pointer: Pointer): Found | undefined {
  let found: Found | undefined = { key: undefined, value: real(nodes, root) };
  for (const step of pointer) {
    found = child(nodes, found.value, String(step));
    if (found === undefined) return undefined;
  }
  return found;
}

/** The node itself, or what it is an alias of. */
function real({ meant }: YamlNodes, id: NodeId): NodeId {
  return meant.get(id) ?? id;
}

function child(nodes: YamlNodes, parent: NodeId, step: string): Found | undefined {
  const type = nodes.events[parent]?.type;
  if (type === SEQUENCE) return item(nodes, parent, step);
  return type === MAPPING ? entry(nodes, parent, step) : undefined;
}

function item(nodes: YamlNodes, parent: NodeId, step: string): Found | undefined {
  let index = /^\d+$/.test(step) ? Number(step) : Infinity;
  for (const id of itemsOf(nodes, parent))
    if (index-- === 0) return { key: undefined, value: real(nodes, id) };
  return undefined;
}

/** A key of the mapping's own, the last of that name, or else one that it merges. */
function entry(nodes: YamlNodes, parent: NodeId, name: string): Found | undefined {
  let own: Found | undefined;
  const merges: NodeId[] = [];
  for (const key of keysOf(nodes, parent)) {
    const value = real(nodes, nodes.after[key] ?? 0);
    if (isMerge(nodes.text, nodes.events[key] as YamlEvent)) merges.push(value);
    else if (keyText(nodes, key) === name) own = { key, value };
  }
  return (
    own ??
    first(
      merges.flatMap(merge => sourcesOf(nodes, merge)),
      source => entry(nodes, source, name),
    )
  );
}

/** The mappings that the value of a merge key names. */
function sourcesOf(nodes: YamlNodes, merge: NodeId): readonly NodeId[] {
  const sources = nodes.events[merge]?.type === SEQUENCE ? [...itemsOf(nodes, merge)] : [merge];
  return sources.map(id => real(nodes, id)).filter(id => nodes.events[id]?.type === MAPPING);
}

function first<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyText(nodes: YamlNodes, key: NodeId): string | undefined {
  const event = nodes.events[real(nodes, key)];
  return event?.type === SCALAR ? wantedText(nodes.text, event) : undefined;
}

function* itemsOf({ events, after }: YamlNodes, parent: NodeId): Generator<NodeId> {
  for (let id = parent + 1; events[id]?.type !== POP; id = after[id] ?? 0) yield id;
}

function* keysOf({ events, after }: YamlNodes, parent: NodeId): Generator<NodeId> {
  for (let id = parent + 1; events[id]?.type !== POP; id = after[after[id] ?? 0] ?? 0) yield id;
}
