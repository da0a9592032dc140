import { ownMetrics } from '../../../model/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
}

/** Other programs' names are not ours to choose. https://prometheus.io/docs/practices/naming/#metric-names */
export const noTotal = rule({
  code: 'metric/no-total',
  severity: 'warning',
  needs: ['model'],
  message: ({ name }: Facts) => `the counter ${name} does not end in _total`,
  help: ({ name }) =>
    `client libraries add it when they expose the counter, so Python's module cannot have this one: declare ${name}_total`,
  wrong: {
    'system.ts': `
const visits = counter('shop_visits', { help: 'Visits.' });
export default system('shop', { ...shop, metrics: [...shop.metrics, visits] });`,
  },
  right: {
    'system.ts': `
const visits = counter('shop_visits_total', { help: 'Visits.' });
export default system('shop', { ...shop, metrics: [...shop.metrics, visits] });`,
  },
  check: ({ model }) =>
    ownMetrics(model)
      .filter(({ kind, name }) => kind === 'counter' && !name.endsWith('_total'))
      .map(({ name, origin }) => ({ facts: { name }, place: { path: origin } })),
});
