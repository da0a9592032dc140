#!/usr/bin/env node
import { main } from './cli/index.js';

// Definitions get this very copy of the language, and only a command that reads some pays for it.
await main({
  packageJson: new URL('../package.json', import.meta.url),
  runner: new URL('./runner.js', import.meta.url),
  language: {
    atalaya: () => import('./index.js'),
    'atalaya/promql': () => import('./promql/index.js'),
  },
});
