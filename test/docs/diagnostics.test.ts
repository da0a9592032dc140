import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diagnosticsPage } from './reference.js';

const PAGE = new URL('../../docs/diagnostics.md', import.meta.url);

it('docs/diagnostics.md lists every diagnostic as it is now', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, diagnosticsPage());
  expect(readFileSync(PAGE, 'utf8')).toBe(diagnosticsPage());
});
