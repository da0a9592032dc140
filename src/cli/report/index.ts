import type { Report } from '../../app/index.js';
import { renderJson } from './json.js';
import { renderText } from './text.js';

export interface RenderOptions {
  readonly color: boolean;
  /** The output folder as the person named it. */
  readonly out: string;
}

/** A report as text for one kind of reader. */
export type Reporter = (report: Report, options: RenderOptions) => string;

const REPORTERS = { text: renderText, json: renderJson } satisfies Record<string, Reporter>;

export type Format = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

export function render(format: Format, report: Report, options: RenderOptions): string {
  return REPORTERS[format](report, options);
}
