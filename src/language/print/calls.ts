import type { Data } from '../described.js';
import { LANGUAGE } from '../language.js';

/** The call that makes data: a function of the language, and its arguments. */
export interface CallOfData {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** The first function of the language that makes data, with the arguments that it makes them of. */
export function callOf(data: Data): CallOfData | undefined {
  for (const { name, argumentsOf } of LANGUAGE) {
    const args = argumentsOf(data);
    if (args !== undefined) return { name, args };
  }
  return undefined;
}
