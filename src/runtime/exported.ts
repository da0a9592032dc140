import { type Defined, defines } from '../language/definition.js';
import type { Placed } from '../language/placed.js';

export type Found =
  | { readonly type: 'found'; readonly defined: readonly Placed[] }
  | {
      readonly type: 'none';
      /** What the default export is instead. */
      readonly found: string | undefined;
      /** The name of a named export that is a system. */
      readonly named: string | undefined;
    };

/**
 * The system that a module exports by default, or its environments, by default, in a list or by name; or what it exports instead.
 * CommonJS modules export themselves.
 */
export function exported(exports: Readonly<Record<string, unknown>>): Found {
  const value = 'default' in exports || '__esModule' in exports ? exports.default : exports;
  if (defines(value, 'system')) return { type: 'found', defined: [value] };
  const listed = [...(Array.isArray(value) ? value : [value]), ...Object.values(exports)];
  const environments = listed.filter((each): each is Defined<'environment'> => defines(each, 'environment'));
  if (environments.length > 0) return { type: 'found', defined: [...new Set(environments)] };
  const named = Object.keys(exports).find(name => defines(exports[name], 'system'));
  return { type: 'none', found: value === exports ? undefined : describe(value), named };
}

function describe(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'null';
  const kind = (value as Partial<Defined>).definition?.kind;
  if (typeof kind === 'string') return `a definition of kind "${kind}"`;
  if (value instanceof Promise) return 'a promise';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
