import type { Environment } from '../../../model/index.js';

/** A file of named templates. */
export interface TemplateFile {
  /** Without the extension. */
  readonly name: string;
  readonly content: (environment: Environment) => string;
  /** Files whose templates it calls, or that are named beside it. */
  readonly needs?: readonly TemplateFile[];
}
