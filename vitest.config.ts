import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig(({ mode }) => {
  // `npm run fuzz`: the same attacks with budgets that take minutes.
  const isFuzz = mode === 'fuzz';
  return {
    resolve: { alias: { 'atalaya/promql': src('promql/index.ts'), atalaya: src('index.ts') } },
    test: {
      include: [isFuzz ? 'test/fuzz/**/*.test.ts' : 'test/**/*.test.ts'],
      globalSetup: ['test/engines/setup.ts'],
      testTimeout: isFuzz ? 3_600_000 : 60_000,
      hookTimeout: 180_000,
      // Many CI services set CI, where programs colour even what they write to a pipe: tests compare plain words everywhere.
      env: { NO_COLOR: '1', ...(isFuzz && { ATALAYA_FUZZ: '1' }) },
    },
  };
});
