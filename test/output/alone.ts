import type { Runs } from '../../src/output/index.js';

/** A run with nobody beside it. */
export const alone: Runs = {
  self: async () => ({ pid: 1, host: 'here' }),
  isAlive: async () => false,
  now: () => 0,
  wait: async () => {},
  every: () => () => {},
  undisturbed: work => work(),
  say: () => {},
};
