import { it } from 'vitest';
import { expectGenerated } from '../generated-file.js';
import { promqlPage } from './promql-page.js';

it('docs/promql.md lists functions, aggregations and operators as the tables have them now', () => {
  expectGenerated(new URL('../../docs/promql.md', import.meta.url), promqlPage());
});
