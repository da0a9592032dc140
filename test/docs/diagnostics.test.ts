import { it } from 'vitest';
import { expectGenerated } from '../generated-file.js';
import { diagnosticsPage } from './diagnostics-page.js';

it('docs/diagnostics.md lists every diagnostic as it is now', async () => {
  expectGenerated(new URL('../../docs/diagnostics.md', import.meta.url), await diagnosticsPage());
});
