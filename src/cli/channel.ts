import type { Finished, Progress } from '../runtime/index.js';

/** The file descriptor by which the process of the definitions and ours talk; theirs are the ones below. */
export const CHANNEL = 3;

/** What the process of the definitions says. */
export type Message =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'finished'; readonly finished: Finished };

const LENGTH_BYTES = 4;

/** A value as bytes that say how many they are. */
export function framed(value: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(value));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, body]);
}

/** Puts values together again from the bytes of which they arrive. Throws at what is none. */
export function unframed(take: (value: unknown) => void): (bytes: Buffer) => void {
  let waiting: Buffer[] = [];
  let size = 0;
  return bytes => {
    waiting.push(bytes);
    size += bytes.length;
    while (size >= LENGTH_BYTES) {
      const whole = waiting.length === 1 ? (waiting[0] as Buffer) : Buffer.concat(waiting);
      waiting = [whole];
      const end = LENGTH_BYTES + whole.readUInt32LE();
      if (whole.length < end) return;
      waiting = [whole.subarray(end)];
      size -= end;
      take(JSON.parse(whole.toString('utf8', LENGTH_BYTES, end)));
    }
  };
}
