import * as z from 'zod';

/** How the values of a series over the time range become one. */
export type Reducer = 'last' | 'mean' | 'max' | 'min' | 'sum';

/** Where a legend stands; `hidden` for none. */
export type LegendPlacement = 'bottom' | 'right' | 'hidden';

/** Which way bars or repeated values grow. */
export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** When a value is printed on the mark that shows it. */
export type ShowValue = 'auto' | 'always' | 'never';

/** Schemas of what several kinds have. */
export const reducer = z.enum(['last', 'mean', 'max', 'min', 'sum']);
export const legendPlacement = z.enum(['bottom', 'right', 'hidden']);
export const orientation = z.enum(['auto', 'horizontal', 'vertical']);
export const showValue = z.enum(['auto', 'always', 'never']);
export const percent = z.number().min(0).max(100);
