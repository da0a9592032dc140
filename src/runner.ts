import { runner } from './cli/runner.js';

// A program of its own: `bin` starts it for the definitions.
await runner({
  atalaya: () => import('./index.js'),
  'atalaya/promql': () => import('./promql/index.js'),
});
