import { type Definition, isDefinition } from '../language/definition.js';
import { READ_AS, readLegend, readText } from '../language/texts/read-text.js';
import type { Meaning } from './encode.js';
import type { Progress } from './program.js';

/** Where people may write a function, and how it is called. */
interface Place {
  readonly keys: readonly string[];
  readonly as: keyof typeof READ_AS;
}

/** What holds the functions of a definition. */
const HOLDERS: Readonly<
  Record<string, (definition: Definition) => { readonly holder: unknown; readonly place: Place }>
> = {
  alert: ({ options }) => ({
    holder: options,
    place: { keys: ['summary', 'description', 'action'], as: 'text' },
  }),
  panel: ({ options }) => ({
    holder: (options as { readonly options?: unknown } | undefined)?.options,
    place: { keys: ['legend'], as: 'legend' },
  }),
};

/** Calls the functions of texts that stand among the options of definitions, so that what is left of them is data. */
export function calledFunctions(progress: (progress: Pick<Progress, 'stack'>) => void): Meaning {
  const places = new Map<object, { readonly place: Place; readonly definition: Definition }>();
  const known = new Map<object, Readonly<Record<string, unknown>>>();
  let waiting: (Place & { readonly value: object; readonly definition: Definition })[] = [];
  const during = (definition: Definition) => progress({ stack: definition.site.stack });
  return {
    begin: value => {
      if (!isDefinition(value)) return;
      const { holder, place } = HOLDERS[value.kind]?.(value) ?? {};
      if (typeof holder === 'object' && holder !== null && place !== undefined)
        places.set(holder, { place, definition: value });
    },
    found: (holder, key, value) => {
      const { place, definition } = places.get(holder) ?? {};
      if (place?.keys.includes(key) && definition !== undefined)
        waiting.push({ ...place, value, definition });
    },
    known: () => {
      const called = waiting.map(({ value, as, definition }) => {
        during(definition);
        const read = as === 'text' ? readText(value as never) : readLegend(value as never);
        known.set(value, { ...known.get(value), [READ_AS[as]]: read });
        return [value, known.get(value) ?? {}] as const;
      });
      waiting = [];
      return called;
    },
  };
}
