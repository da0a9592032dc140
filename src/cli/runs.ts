import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Runs } from '../app/index.js';
import { processState, whereProcessesAre } from './processes.js';

/** This process among others. `say` reaches the person at once. */
export function runs(say: (text: string) => void): Runs {
  return {
    self: async () => ({
      pid: process.pid,
      host: hostname(),
      place: await whereProcessesAre(),
      started: (await processState(process.pid))?.started,
    }),
    isAlive: async ({ pid, place, started }) => {
      if (place === undefined || place !== (await whereProcessesAre())) return undefined;
      if (!exists(pid)) return false;
      const state = await processState(pid);
      // The process of another user may be hidden from us, and not every system says what is asked here.
      if (state === undefined || started === undefined) return undefined;
      return state.started === started && !state.isOver;
    },
    now: () => performance.now(),
    wait: ms => setTimeout(ms),
    every: (ms, work) => {
      const timer = setInterval(work, ms).unref();
      return () => clearInterval(timer);
    },
    undisturbed,
    say,
  };
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first signal waits for the end of the work, and ends the process then as it would have; a second one ends it at once. */
async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  let received: NodeJS.Signals | undefined;
  const keep = (signal: NodeJS.Signals) => {
    received ??= signal;
  };
  for (const signal of SIGNALS) process.once(signal, keep);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, keep);
    if (received !== undefined) process.kill(process.pid, received);
  }
}
