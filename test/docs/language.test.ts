import { it } from 'vitest';
import { expectGenerated } from '../generated-file.js';
import { languagePage } from './language-page.js';

it('docs/language/reference.md says what the functions take, as they are now', () => {
  expectGenerated(new URL('../../docs/language/reference.md', import.meta.url), languagePage());
}, 60_000);
