import { type Defined, defines } from '../language/definition.js';

export type Found =
  | { readonly type: 'found'; readonly system: Defined<'system' | 'environment'> }
  | {
      readonly type: 'none';
      /** What the default export is instead. */
      readonly found: string | undefined;
      /** The name of a named export that is a system. */
      readonly named: string | undefined;
    };

/** The system that a module exports by default, or what it exports instead. CommonJS modules export themselves. */
export function systemOf(exports: Readonly<Record<string, unknown>>): Found {
  const value = 'default' in exports || '__esModule' in exports ? exports.default : exports;
  if (defines(value, 'system') || defines(value, 'environment'))
    return { type: 'found', system: value as Defined<'system' | 'environment'> };
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
