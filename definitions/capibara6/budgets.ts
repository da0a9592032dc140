import { budget, percent, type Quantity, usd } from 'atalaya';
import { costTracking } from './dashboards/cost-tracking.js';
import { dailyCost, monthlyCost } from './metrics/costs.js';
import { spending, usualSpending } from './recordings.js';

type CostType = 'compute' | 'model_inference' | 'e2b_execution' | 'storage' | 'external_apis';

/** What all budgets have: each is for one type of cost. */
function limits(cost_type: CostType, daily: Quantity<'usd'>, monthly: Quantity<'usd'>) {
  return {
    daily: { limit: daily, spent: dailyCost.where({ cost_type }) },
    monthly: { limit: monthly, spent: monthlyCost.where({ cost_type }) },
    warnAt: [percent(80), percent(90)],
    unusual: {
      spending: spending.where({ cost_type }),
      usual: usualSpending.where({ cost_type }),
      factor: 3,
    },
    panel: costTracking.panel('budgets'),
  };
}

export const compute = budget('compute', {
  title: 'Daily Compute Budget',
  ...limits('compute', usd(50), usd(1500)),
  action: 'Stop idle H100 and TPU machines; move batch work to Axion.',
});

export const modelInference = budget('model-inference', {
  title: 'Daily Model Inference Budget',
  ...limits('model_inference', usd(100), usd(3000)),
  action: 'See which model spends the tokens; route simple queries to a smaller one.',
});

export const e2b = budget('e2b', {
  title: 'Daily E2B Budget',
  ...limits('e2b_execution', usd(20), usd(600)),
  action: 'Look for executions that run into their time limit, and shorten it.',
});

export const storage = budget('storage', {
  title: 'Daily Storage Budget',
  ...limits('storage', usd(10), usd(300)),
  action: 'Shorten the retention in TimescaleDB; drop indexes that no search uses.',
});

export const externalApis = budget('external-apis', {
  title: 'Daily External APIs Budget',
  ...limits('external_apis', usd(30), usd(900)),
  action: 'See which caller grew, and serve it from the cache or with our own models.',
});
