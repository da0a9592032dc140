import { SCRIPT_NAME } from '../../runtime/index.js';

/** A place in the script that runs the definitions; both count from 1. */
export interface Frame {
  readonly line: number;
  readonly column: number;
}

/** The frames of a stack that stand in the definitions' script, the innermost first. */
export function framesIn(stack: string): readonly Frame[] {
  const places = new RegExp(`${SCRIPT_NAME}:(\\d+):(\\d+)`, 'g');
  return [...stack.matchAll(places)].map(([, line, column]) => ({
    line: Number(line),
    column: Number(column),
  }));
}
