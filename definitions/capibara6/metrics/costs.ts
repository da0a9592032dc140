import { counter, event, gauge, histogram, oneOf, text } from 'atalaya';
import { model } from './labels.js';

/** What everything costs. The gauges start anew each day or month; the counter goes on. */

const costType = oneOf(
  'compute',
  'storage',
  'network',
  'api_calls',
  'model_inference',
  'training',
  'e2b_execution',
  'external_apis',
);
const category = oneOf('infrastructure', 'models', 'services', 'external', 'operations');
const resource = text({ pattern: '[a-z0-9-]+', example: 'tpu-v5e-64', cardinality: 20 });

export const cost = counter('capibara6_cost_usd_total', {
  help: 'Money spent.',
  labels: { cost_type: costType, category, resource },
});

export const dailyCost = gauge('capibara6_daily_cost_total_usd', {
  help: 'Money spent since midnight UTC.',
  labels: { cost_type: costType },
});

export const monthlyCost = gauge('capibara6_monthly_cost_total_usd', {
  help: 'Money spent since the first of the month, UTC.',
  labels: { cost_type: costType },
});

export const costPerQuery = histogram('capibara6_cost_per_query_usd', {
  help: 'What a query cost, all types of cost together.',
  labels: { model },
  buckets: [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5],
});

export const tokens = counter('capibara6_model_tokens_total', {
  help: 'Tokens that models read and wrote, which inference is paid by.',
  unit: 'tokens',
  labels: { model, direction: oneOf('input', 'output') },
});

export const savings = counter('capibara6_cost_savings_usd_total', {
  help: 'Money that optimization kept from being spent, against the price without it.',
  labels: { cost_type: costType },
});

export const inferenceCost = event('model_inference_cost', {
  help: 'A model answered, and what that cost is known.',
  values: {
    input_tokens: tokens.where({ direction: 'input' }),
    output_tokens: tokens.where({ direction: 'output' }),
    usd: cost.where({ cost_type: 'model_inference', category: 'models' }),
  },
  parameters: ['model', 'resource', 'input_tokens', 'output_tokens', 'usd'],
});

export const executionCost = event('e2b_execution_cost', {
  help: 'A sandbox ran code, and what that cost is known.',
  values: [cost.where({ cost_type: 'e2b_execution', category: 'services' })],
  parameters: ['resource', 'usd'],
});

export const computeCost = event('compute_cost', {
  help: 'A machine was used, and what that cost is known.',
  values: [cost.where({ cost_type: 'compute', category: 'infrastructure' })],
  parameters: ['resource', 'usd'],
});
