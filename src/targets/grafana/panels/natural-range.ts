import type { Unit } from '../../../promql/index.js';
import { naturalRange } from '../scale.js';
import type { PanelBuilder } from './renderer.js';

/** Gives a dial or a bar the ends of its unit, until the panel's own `min` and `max` come over them. */
export function withNaturalRange<B extends PanelBuilder>(builder: B, unit: Unit | undefined): B {
  const { min, max } = naturalRange(unit);
  if (min !== undefined) builder.min(min);
  if (max !== undefined) builder.max(max);
  return builder;
}
