/** What `system('…', { … })` returns, as far as loading looks at it. */
export interface SystemDefinition {
  readonly kind: 'system';
}

type Found =
  | { readonly system: SystemDefinition }
  | {
      /** What the default export is instead. */
      readonly found: string | undefined;
      /** The name of a named export that is a system. */
      readonly named: string | undefined;
    };

/** The system that a module exports by default, or what it exports instead. CommonJS modules export themselves. */
export function systemOf(exports: Readonly<Record<string, unknown>>): Found {
  const value = 'default' in exports || '__esModule' in exports ? exports.default : exports;
  if (isSystem(value)) return { system: value };
  const named = Object.keys(exports).find(name => isSystem(exports[name]));
  return { found: value === exports ? undefined : describe(value), named };
}

function isSystem(value: unknown): value is SystemDefinition {
  return kindOf(value) === 'system';
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

function describe(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'null';
  const kind = kindOf(value);
  if (typeof kind === 'string') return `a definition of kind "${kind}"`;
  if (value instanceof Promise) return 'a promise';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
