import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

export interface ProcessState {
  /** When it began, in ticks since the start of the machine. */
  readonly started: string;
  /** True for one that nobody has waited for yet, and that does nothing any more. */
  readonly isOver: boolean;
}

/** What Linux says of a process; undefined if there is none, it is hidden, or this is no Linux. See proc(5), /proc/pid/stat. */
export async function processState(pid: number): Promise<ProcessState | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // The second field is a name in parentheses, in which anything may stand.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, threads, started] = [fields[0], fields[17], fields[19]];
  if (started === undefined) return undefined;
  // As long as it has other threads, one of them may still be about to rename a file.
  return { started, isOver: state === 'X' || (state === 'Z' && Number(threads) <= 1) };
}

/**
 * Where a number means the same process: a start of a machine, and in it a container. Elsewhere than on Linux it is the host;
 * undefined where it cannot be told.
 */
export async function whereProcessesAre(): Promise<string | undefined> {
  if (process.platform !== 'linux') return hostname();
  try {
    const [boot, ...spaces] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readlink('/proc/self/ns/pid'),
      readlink('/proc/self/ns/time').catch(() => ''),
    ]);
    return [boot.trim(), ...spaces].join(' ');
  } catch {
    return undefined;
  }
}
