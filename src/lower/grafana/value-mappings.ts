import type { ValueMap } from '../../formats/dashboard/index.js';
import type { ValueMapping } from '../../model/index.js';

/** Words for values, in the order of the definition. */
export function renderMappings(mappings: readonly ValueMapping[]): ValueMap[] {
  if (mappings.length === 0) return [];
  const options = mappings.map(({ value, text, color }, index) => [
    String(value),
    { text, index, ...(color !== undefined && { color }) },
  ]);
  return [{ type: 'value', options: Object.fromEntries(options) }];
}
