import type { z } from 'zod';
import { timeseries } from './timeseries.js';

/** Every kind of panel. A new one is a file beside these, a renderer in `targets/grafana`, and its name here and there. */
export const panelKinds = {
  timeseries,
} as const;

export type PanelKind = keyof typeof panelKinds;

/** What a person may write for a kind. */
export type PanelInput<K extends PanelKind> = z.input<(typeof panelKinds)[K]['schema']>;

/** The same with defaults. */
export type PanelOptions<K extends PanelKind> = z.output<(typeof panelKinds)[K]['schema']>;

export { type PanelKindEntry, panelKind } from './panel-kind.js';
export type { TimeseriesOptions } from './timeseries.js';
