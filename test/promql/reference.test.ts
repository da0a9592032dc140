import { expect, it } from 'vitest';
import { reference } from './reference.js';

it('docs/promql.md says what the tables say', async () => {
  await expect(reference()).toMatchFileSnapshot('../../docs/promql.md');
});
