import type { Diagnostic } from '../../src/core/index.js';
import type { Context } from '../../src/resolve/context.js';

/** What a pass over one system is given in a test, and all that it notes. */
export function notingContext(): { readonly context: Context; readonly noted: readonly Diagnostic[] } {
  const noted: Diagnostic[] = [];
  const context: Context = {
    system: 'shop',
    options: { title: 'The shop' } as Context['options'],
    note: (...diagnostics) => void noted.push(...diagnostics),
    weigh: (...findings) => void noted.push(...findings),
    refuse: () => {},
    isRefused: () => false,
    place: () => {},
  };
  return { context, noted };
}
