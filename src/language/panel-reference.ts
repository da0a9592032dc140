import * as z from 'zod';

/** A panel of a dashboard, by their keys; `theDashboard.panel('key')` makes one. */
export interface PanelReference {
  readonly type: 'panelReference';
  readonly dashboard: string;
  readonly panel: string;
}

export const panelReference = z.strictObject(
  { type: z.literal('panelReference'), dashboard: z.string(), panel: z.string() },
  { error: "must be a reference to a panel: theDashboard.panel('key')" },
);
