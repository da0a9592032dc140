import type { LogicalPath } from '../core/index.js';

/** A module that programs import to emit metrics. */
export interface ProgramModule {
  readonly code: string;
  /** What is declared, and what the module cannot have. */
  readonly leftOut: readonly LeftOut[];
}

/** A metric or an event that a module cannot have, and why. */
export interface LeftOut {
  readonly name: string;
  readonly origin: LogicalPath;
  readonly obstacle: Obstacle;
}

export type Obstacle =
  | { readonly type: 'no-total' }
  | { readonly type: 'native' }
  | { readonly type: 'reserved' }
  | { readonly type: 'metric'; readonly name: string }
  | { readonly type: 'function'; readonly name: string; readonly other: string }
  | { readonly type: 'series'; readonly name: string; readonly other: string };
