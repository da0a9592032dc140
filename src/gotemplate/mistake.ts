import type { Span } from '../core/index.js';

/** What is wrong with a template: it cannot be read, or not be carried out. */
export type Mistake =
  | { readonly type: 'syntax' | 'value'; readonly problem: string; readonly span: Span }
  | {
      readonly type: 'template' | 'function' | 'field' | 'variable';
      readonly name: string;
      /** What there is instead. */
      readonly known: readonly string[];
      /** What was asked for a field. */
      readonly of?: string | undefined;
      readonly span: Span;
    };
