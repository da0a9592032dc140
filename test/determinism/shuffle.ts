import fc from 'fast-check';
import { type Defined, type Definition, defines } from '../../src/language/index.js';

/** Puts a list in another order; `fc` makes it, so that a failure can be replayed and shrinks. */
export type Shuffle = <T>(items: readonly T[]) => T[];

/** Shuffles that are the same for the same seed. */
export const shuffles: fc.Arbitrary<Shuffle> = fc.infiniteStream(fc.nat({ max: 1_000_000 })).map(
  stream => items =>
    items
      .map(item => ({ item, rank: stream.next().value as number }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item),
);

type Options = Readonly<Record<string, unknown>>;

/** Collections of a system: which order they are written in says nothing. */
const COLLECTIONS = ['metrics', 'rules', 'dashboards', 'budgets', 'receivers'];

/** Records in which the order of the keys is that in which things are shown. */
const SHOWN_IN_ORDER = ['queries'];

/**
 * The same system, as a person could have written it: collections in another order and nested in another way, the
 * options of every definition in another order. Lists that mean an order (rows, panels, steps) stay as they are.
 */
export function shuffled(system: Defined<'system'>, shuffle: Shuffle): Defined<'system'> {
  const { definition } = system;
  const again = rewriter(shuffle);
  const options = Object.entries(definition.options as Options).map(([key, value]) => [
    key,
    COLLECTIONS.includes(key) ? again.collection(value) : again.value(value),
  ]);
  return { definition: { ...definition, options: Object.fromEntries(shuffle(options)) } };
}

function rewriter(shuffle: Shuffle) {
  // A handle that stands in two places is one definition, so it is rewritten once.
  const known = new Map<Definition, Definition>();

  const value = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(value);
    if (isExpression(given)) return expression(given);
    // A metric in an option is asked by its methods, which only the handle itself has; it is known by its name.
    if (isHandle(given)) return isPlain(given) ? handle(given) : given;
    return isPlain(given) ? record(given) : given;
  };
  // Its tree stays; the definitions that it reads, and that a derived value is, are the rewritten ones.
  const expression = (given: Sourced): Sourced =>
    Object.assign(Object.create(Object.getPrototypeOf(given)), given, {
      ...(given.sources !== undefined && { sources: given.sources.map(definition) }),
      ...(isHandle(given) && { definition: definition(given.definition) }),
    });
  // What a handle offers besides, such as a probe's series, reads its definition too.
  const handle = ({ definition: own, ...more }: Defined): Defined => ({
    ...inOrder(more),
    definition: definition(own),
  });
  const definition = (given: Definition): Definition => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const after = { ...given, options: value(given.options) };
    known.set(given, after);
    return after;
  };
  const record = (given: Options): Options =>
    Object.fromEntries(
      shuffle(Object.entries(given)).map(([key, part]) => [
        key,
        SHOWN_IN_ORDER.includes(key) && isPlain(part) ? inOrder(part) : value(part),
      ]),
    );
  const listed = (given: Defined): unknown => (isExpression(given) ? expression(given) : handle(given));
  const inOrder = (given: Options): Options =>
    Object.fromEntries(Object.entries(given).map(([key, part]) => [key, value(part)]));

  const collection = (given: unknown): unknown => {
    const all = shuffle(handlesIn(given));
    const middle = Math.floor(all.length / 2);
    // A list, a record and a list in a record are all the same to us.
    const late = all.slice(middle).map((handle, index) => [`export${index}`, handle]);
    return [...all.slice(0, middle), { nested: Object.fromEntries(late) }].map(part =>
      isHandle(part) ? listed(part) : mapValues(part as Options),
    );
  };
  const mapValues = (part: Options): Options =>
    Object.fromEntries(
      Object.entries(part).map(([key, each]) => [
        key,
        isHandle(each) ? listed(each) : mapValues(each as Options),
      ]),
    );
  return { value, collection };
}

function handlesIn(given: unknown, seen = new Set<unknown>()): Defined[] {
  if (typeof given !== 'object' || given === null || seen.has(given)) return [];
  seen.add(given);
  if (isHandle(given)) return [given];
  return Object.values(given).flatMap(part => handlesIn(part, seen));
}

function isHandle(value: unknown): value is Defined {
  const kind = (value as Partial<Defined> | null | undefined)?.definition?.kind;
  return kind !== undefined && defines(value, kind);
}

interface Sourced {
  readonly type: 'expression';
  readonly sources?: readonly Definition[];
}

function isExpression(value: unknown): value is Sourced {
  return (value as Partial<Sourced> | null | undefined)?.type === 'expression';
}

/** What else is an instance of a class stays as it is. */
function isPlain(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
