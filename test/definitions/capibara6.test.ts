import { expect, it } from 'vitest';
import capibara6 from '../../definitions/capibara6/index.js';
import { artifactsOf, systemOf } from './artifacts.js';
import { items } from './capibara6.items.js';
import { errorsOf, GENERATIONS, holds } from './items.js';

const [OLDEST, ...younger] = GENERATIONS;

holds(capibara6, items, younger);

it('asks of the oldest generation nothing but that Discord keeps its secret in a file', async () => {
  const errors = await errorsOf(artifactsOf(capibara6), ...OLDEST);
  const said = [...new Set(errors.map(({ message }) => message))];
  expect(said).toEqual([expect.stringContaining('field webhook_url_file not found')]);
});

it('has more than fifty metrics, in ten families and a log, and ten dashboards', () => {
  const { metrics, dashboards } = systemOf(capibara6);
  expect(metrics.length).toBeGreaterThan(50);
  expect(dashboards).toHaveLength(10);
});
