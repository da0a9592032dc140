import { expect, it } from 'vitest';
import activeInference from '../../definitions/active-inference/index.js';
import { PROMETHEUS_VERSIONS } from '../engines/index.js';
import { testRules } from '../lower/prometheus/rule-test.js';
import { items } from './active-inference.items.js';
import { systemOf } from './artifacts.js';
import { holds } from './items.js';

holds(activeInference, items);

/** One inference each 15 seconds: 0.1 s for three hours, then `seconds` for twenty minutes. */
const inference = (seconds: number) => {
  const labels = '{agent_id="agent_001",model_type="variational"}';
  const name = 'active_inference_inference_time_seconds';
  return [
    { series: `${name}_count${labels}`, values: '0+1x800' },
    { series: `${name}_sum${labels}`, values: `0+0.1x720 ${72 + seconds}+${seconds}x80` },
  ];
};

it.each(PROMETHEUS_VERSIONS)('finds processing that is far slower than it was: %s', async version => {
  const firing = (eval_time: string, fires: boolean) => ({
    expr: 'count(ALERTS{alertname="AnomalousProcessingTime",alertstate="firing",agent_id="agent_001"})',
    eval_time,
    exp_samples: fires ? [{ labels: '{}', value: 1 }] : [],
  });
  const problems = await testRules(version, systemOf(activeInference), [
    {
      interval: '15s',
      input_series: inference(0.1),
      promql_expr_test: [firing('2h', false), firing('3h15m', false)],
    },
    {
      interval: '15s',
      input_series: inference(5),
      promql_expr_test: [firing('2h59m', false), firing('3h10m', true)],
    },
  ]);
  expect(problems).toBe('');
});
