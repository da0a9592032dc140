import type { Pointer } from '../../core/index.js';

/** Something that is not as the format's reader expects it. */
export interface Fault {
  /** Where; for what is missing, what it is missing from. */
  readonly pointer: Pointer;
  /** In the words of the field, without a full stop: `"expr" is missing`. */
  readonly reason: string;
  /** The names or values that would have been right. */
  readonly known?: readonly string[] | undefined;
}
