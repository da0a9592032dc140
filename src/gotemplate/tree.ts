import type { Span } from '../core/index.js';

/** The source of a Go template as a tree. Text between actions is left out: it cannot be wrong. */
export interface Template {
  readonly body: readonly Node[];
  /** What `define` and `block` name. */
  readonly definitions: ReadonlyMap<string, readonly Node[]>;
}

export type Node =
  | { readonly type: 'print'; readonly pipe: Pipe }
  | {
      readonly type: 'if' | 'with' | 'range';
      readonly pipe: Pipe;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    }
  | {
      readonly type: 'template';
      readonly name: string;
      readonly argument?: Pipe | undefined;
      readonly span: Span;
    };

/** Commands that hand their value on, and the variables that take the last one. */
export interface Pipe {
  readonly variables: readonly string[];
  /** True for `:=`, false for `=`. */
  readonly declares: boolean;
  readonly commands: readonly Command[];
  readonly span: Span;
}

/** A value, or a function or method with its arguments. */
export interface Command {
  readonly first: Term;
  readonly rest: readonly Term[];
}

/** A value and the fields that are asked of it: `.Labels.severity` asks two of the dot. */
export interface Term {
  readonly operand: Operand;
  readonly fields: readonly { readonly name: string; readonly span: Span }[];
  readonly span: Span;
}

export type Operand =
  | { readonly type: 'dot' | 'nil' | 'bool' | 'number' }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'variable' | 'function'; readonly name: string }
  | { readonly type: 'pipe'; readonly pipe: Pipe };
