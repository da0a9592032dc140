import type { PanelBuilder } from './renderer.js';

/** The ends of a dial or a bar, until the panel's own `min` and `max` come over them. */
export function withRange<B extends PanelBuilder>(
  builder: B,
  { min, max }: { readonly min?: number; readonly max?: number },
): B {
  if (min !== undefined) builder.min(min);
  if (max !== undefined) builder.max(max);
  return builder;
}
