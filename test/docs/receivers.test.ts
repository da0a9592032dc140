import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { receiversPage } from './receivers-page.js';

const PAGE = new URL('../../docs/receivers.md', import.meta.url);

it('docs/receivers.md lists every receiver as it is now', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, receiversPage());
  expect(existsSync(PAGE) && readFileSync(PAGE, 'utf8')).toBe(receiversPage());
});
