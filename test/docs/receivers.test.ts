import { it } from 'vitest';
import { expectGenerated } from '../generated-file.js';
import { receiversPage } from './receivers-page.js';

it('docs/receivers.md lists every receiver as it is now', () => {
  expectGenerated(new URL('../../docs/receivers.md', import.meta.url), receiversPage());
});
