import { at, type JsonRecord, list, type Pointer, record, text } from '../../core/index.js';
import type { PanelView } from '../../formats/dashboard/index.js';

/** One set of field options: the defaults of a panel, or what one override sets. */
export interface FieldOptions {
  readonly pointer: Pointer;
  /** By option: `unit`, `thresholds`, `custom.lineWidth`. */
  readonly values: JsonRecord;
  /** Undefined for the defaults, which are for every field. */
  readonly matcher?: JsonRecord;
}

/** The defaults and the overrides of a panel, in one form. */
export function fieldOptions({ json, pointer }: PanelView): readonly FieldOptions[] {
  const defaults = {
    pointer: [...pointer, 'fieldConfig', 'defaults'],
    values: record(at(json, 'fieldConfig', 'defaults')),
  };
  const overrides = list(at(json, 'fieldConfig', 'overrides')).map((item, index) => {
    const override = record(item);
    const properties = list(override.properties).map(record);
    return {
      pointer: [...pointer, 'fieldConfig', 'overrides', index],
      values: Object.fromEntries(properties.map(({ id, value }) => [text(id) ?? '', value])),
      matcher: record(override.matcher),
    };
  });
  return [defaults, ...overrides];
}
