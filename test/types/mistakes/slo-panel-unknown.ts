// TS2345: Argument of type '"kept-burnt"' is not assignable to parameter of type '"kept-budget" | "kept-burn" | "kept-sli"'.
import { dashboard, percent, slo } from 'atalaya';
import { requests } from '../sample.js';

const kept = slo('kept', {
  service: 'shop',
  objective: percent(99),
  title: 'Kept',
  action: 'Look.',
  indicator: { errors: requests.where({ method: 'GET' }), total: requests },
});
dashboard('d', { title: 'D', description: 'D.', rows: [kept.row()] }).panel('kept-burnt');
