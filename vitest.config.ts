import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: { alias: { 'atalaya/promql': src('promql/index.ts'), atalaya: src('index.ts') } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/engines/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Many CI services set CI, where programs colour even what they write to a pipe: tests compare plain words everywhere.
    env: { NO_COLOR: '1' },
  },
});
