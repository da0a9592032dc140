import {
  type Diagnostic,
  type JsonRecord,
  list,
  type Pointer,
  record,
  text,
  texts,
} from '../../core/index.js';
import { type Document, placeOf } from '../document.js';
import { repeats } from '../first.js';
import { report } from '../problems.js';

/** Names that say that alerts are dropped on purpose. Only the last part of a name counts: `capibara6/null`. */
const DISCARD = ['null', 'blackhole', 'discard', 'devnull'];

/** The names in one `alertmanager.yml`: each use has a definition, each definition a use, and receivers somebody to reach. */
export function checkAlertmanager(config: Document): readonly Diagnostic[] {
  const routes = [...routesOf(record(record(config.value).route), ['route'])];
  return [...receivers(config, routes), ...timeIntervals(config, routes)];
}

interface RouteView {
  readonly json: JsonRecord;
  readonly pointer: Pointer;
}

function* routesOf(json: JsonRecord, pointer: Pointer): Generator<RouteView> {
  yield { json, pointer };
  for (const [index, child] of list(json.routes).entries()) {
    yield* routesOf(record(child), [...pointer, 'routes', index]);
  }
}

function named(config: Document, key: string) {
  return list(record(config.value)[key]).map((item, index) => {
    const json = record(item);
    return { json, name: text(json.name) ?? '', pointer: [key, index] };
  });
}

function receivers(config: Document, routes: readonly RouteView[]): readonly Diagnostic[] {
  const all = named(config, 'receivers');
  const known = all.map(({ name }) => name);
  const used = new Set(routes.map(({ json }) => text(json.receiver)));
  const file = config.artifact.path;
  return [
    ...routes.flatMap(({ json, pointer }) => {
      const name = text(json.receiver);
      if (name === undefined || known.includes(name)) return [];
      const facts = { name, from: 'a route', known };
      return [report('verify/unknown-receiver', facts, placeOf(config, [...pointer, 'receiver']))];
    }),
    ...repeats(all, ({ name }) => name).map(([{ name, pointer }]) =>
      report('verify/duplicate-receiver', { name, file }, placeOf(config, pointer)),
    ),
    ...all
      .filter(({ name }) => !used.has(name))
      .map(({ name, pointer }) => report('verify/unused-receiver', { name }, placeOf(config, pointer))),
    ...all
      .filter(({ json, name }) => !reaches(json) && !DISCARD.includes(name.split('/').at(-1) ?? ''))
      .map(({ name, pointer }) =>
        report('verify/empty-receiver', { name, discard: DISCARD }, placeOf(config, pointer)),
      ),
  ];
}

/** Some list of integrations is not empty. */
const reaches = (receiver: JsonRecord) =>
  Object.entries(receiver).some(([key, value]) => key.endsWith('_configs') && list(value).length > 0);

function timeIntervals(config: Document, routes: readonly RouteView[]): readonly Diagnostic[] {
  const all = named(config, 'time_intervals');
  const known = all.map(({ name }) => name);
  const uses = routes.flatMap(({ json, pointer }) =>
    ['mute_time_intervals', 'active_time_intervals'].flatMap(key =>
      texts(json[key]).map((name, index) => ({ name, pointer: [...pointer, key, index] })),
    ),
  );
  const used = new Set(uses.map(({ name }) => name));
  return [
    ...uses
      .filter(({ name }) => !known.includes(name))
      .map(({ name, pointer }) =>
        report('verify/unknown-time-interval', { name, from: 'a route', known }, placeOf(config, pointer)),
      ),
    ...all
      .filter(({ name }) => !used.has(name))
      .map(({ name, pointer }) => report('verify/unused-time-interval', { name }, placeOf(config, pointer))),
  ];
}
