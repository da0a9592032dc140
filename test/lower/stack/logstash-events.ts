import type { Field, Hash, Plugin, Step } from '../../../src/lower/stack/logstash/pipeline.js';

type Event = Record<string, unknown>;

/**
 * What the filters make of an event, by the documentation of each: json, date, and mutate, whose actions run in the
 * order rename, lowercase, add_field, remove_field. No Logstash is at hand to ask.
 */
export function applyFilters(steps: readonly Step[], event: Event): Event {
  for (const step of steps) {
    if (step.type === 'plugin') apply(step, event);
    else if (
      (step.has ?? []).every(field => get(event, field) !== undefined) &&
      (step.lacks ?? []).every(field => get(event, field) === undefined)
    )
      applyFilters(step.steps, event);
  }
  return event;
}

function apply({ name, settings }: Plugin, event: Event): void {
  const setting = (key: string) => settings.find(([found]) => found === key)?.[1];
  const fields = (key: string) => ((setting(key) ?? []) as readonly string[]).map(parsed);
  const pairs = (key: string) => (setting(key) as Hash | undefined)?.entries ?? [];
  if (name === 'json') {
    try {
      set(event, [String(setting('target'))], JSON.parse(String(event[String(setting('source'))])));
    } catch {
      event.tags = setting('tag_on_failure');
    }
    return;
  }
  if (name === 'date') {
    const [from] = fields('match');
    const value = from && get(event, from);
    if (value === undefined) return;
    event['@timestamp'] = value;
  } else if (name !== 'mutate') throw new Error(`no filter ${name}`);
  for (const [from, to] of pairs('rename')) {
    const value = get(event, parsed(from));
    if (value === undefined) continue;
    remove(event, parsed(from));
    set(event, parsed(String(to)), value);
  }
  for (const field of fields('lowercase')) set(event, field, String(get(event, field)).toLowerCase());
  for (const [key, value] of pairs('add_field')) set(event, parsed(key), value);
  for (const field of fields('remove_field')) remove(event, field);
}

function parsed(reference: string): Field {
  const names = [...reference.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => name);
  return (names.length === 0 ? [reference] : names) as [string, ...string[]];
}

function get(event: Event, field: Field): unknown {
  return field.reduce<unknown>((inner, name) => (inner as Event | undefined)?.[name], event);
}

function parentOf(event: Event, field: Field): Event | undefined {
  return get(event, field.slice(0, -1) as unknown as Field) as Event | undefined;
}

function set(event: Event, field: Field, value: unknown): void {
  const parent = parentOf(event, field);
  if (parent !== undefined) parent[field.at(-1) ?? ''] = value;
}

function remove(event: Event, field: Field): void {
  delete parentOf(event, field)?.[field.at(-1) ?? ''];
}
