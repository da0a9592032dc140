import { describe, expect, it } from 'vitest';
import { PROMETHEUS_VERSIONS } from '../../engines/index.js';
import { anAlert, aSystem } from '../../fixtures/system.js';
import { testRules } from './rule-test.js';

const MINUTE = 60_000;

/** One sample every 15 s: `120x8` is two minutes above the threshold. */
const series = (values: string) => [{ series: 'queue_length{queue="mail"}', values }];

/** `ALERTS` of a step at a time: 1 while it fires, nothing else. */
function expectFiring(alertname: string, step: number, firing: Readonly<Record<string, boolean>>) {
  return Object.entries(firing).map(([eval_time, fires]) => ({
    expr: `count(ALERTS{alertname="${alertname}",alertstate="firing",escalation="${step}"})`,
    eval_time,
    exp_samples: fires ? [{ labels: '{}', value: 1 }] : [],
  }));
}

const steps = [
  { step: 0, forMs: MINUTE },
  { step: 1, forMs: 3 * MINUTE },
  { step: 2, forMs: 6 * MINUTE },
];

describe.each(PROMETHEUS_VERSIONS)('when steps fire, by promtool %s', version => {
  const fails = (alert: ReturnType<typeof anAlert>, ...tests: Parameters<typeof testRules>[2]) =>
    testRules(version, aSystem({ alerts: [alert] }), tests);

  it('each fires its delay after the first, and all end with the condition', async () => {
    const alert = anAlert({ forMs: MINUTE, steps });
    // 0:00 to 9:45 above, from 10:00 below.
    const problems = await fails(alert, {
      interval: '15s',
      input_series: series('120x39 1x40'),
      promql_expr_test: [
        ...expectFiring(alert.name, 0, { '45s': false, '1m': true, '9m45s': true, '10m': false }),
        ...expectFiring(alert.name, 1, { '2m45s': false, '3m': true, '9m45s': true, '10m': false }),
        ...expectFiring(alert.name, 2, { '5m45s': false, '6m': true, '9m45s': true, '10m': false }),
      ],
    });
    expect(problems).toBe('');
  });

  it('the wrong times are noticed', async () => {
    const alert = anAlert({ forMs: MINUTE, steps });
    const problems = await fails(alert, {
      interval: '15s',
      input_series: series('120x39'),
      promql_expr_test: expectFiring(alert.name, 1, { '2m': true }),
    });
    expect(problems).toContain('FAILED');
  });

  it('a gap begins every step anew without keepFiringFor', async () => {
    const alert = anAlert({ forMs: MINUTE, steps });
    // Above, but for one sample at 2:30.
    const problems = await fails(alert, {
      interval: '15s',
      input_series: series('120x9 1 120x40'),
      promql_expr_test: [
        ...expectFiring(alert.name, 0, { '2m15s': true, '2m30s': false, '3m30s': false, '3m45s': true }),
        ...expectFiring(alert.name, 1, { '3m': false, '5m30s': false, '5m45s': true }),
      ],
    });
    expect(problems).toBe('');
  });

  it('a gap delays no step with keepFiringFor, and they end with the first', async () => {
    const alert = anAlert({ forMs: MINUTE, keepFiringForMs: MINUTE, steps });
    // Above until 9:45, but for 45 s at 2:30 and at 5:00; then below for good.
    const problems = await fails(alert, {
      interval: '15s',
      input_series: series('120x9 1x2 120x6 1x2 120x16 1x40'),
      promql_expr_test: [
        ...expectFiring(alert.name, 0, {
          '45s': false,
          '1m': true,
          '2m45s': true,
          '10m45s': true,
          '11m15s': false,
        }),
        ...expectFiring(alert.name, 1, {
          '2m45s': false,
          '3m': true,
          '5m15s': true,
          '10m45s': true,
          '11m15s': false,
        }),
        ...expectFiring(alert.name, 2, { '5m45s': false, '6m': true, '10m45s': true, '11m15s': false }),
      ],
    });
    expect(problems).toBe('');
  });

  it("a later step keeps the condition's labels and its last value through a gap", async () => {
    const alert = anAlert({
      forMs: MINUTE,
      keepFiringForMs: 2 * MINUTE,
      steps: steps.slice(0, 2),
      summary: [{ type: 'label', name: 'queue' }, ' has ', { type: 'value' }],
      description: [],
      action: [],
    });
    const labels = { queue: 'mail', service: 'demo', severity: 'critical', escalation_policy: 'demo' };
    const annotations = {
      summary: 'mail has 120',
      value: '120',
      threshold: '> 100',
      runbook_url: String(alert.runbookUrl),
    };
    const problems = await fails(alert, {
      interval: '15s',
      input_series: series('120x11 1x5'),
      alert_rule_test: [
        {
          eval_time: '3m15s',
          alertname: alert.name,
          exp_alerts: ['0', '1'].map(escalation => ({
            exp_labels: { ...labels, escalation },
            // The first step's own value is that of its last evaluation that held, too.
            exp_annotations: annotations,
          })),
        },
      ],
    });
    expect(problems).toBe('');
  });

  it("the dead man's switch fires always", async () => {
    const problems = await testRules(version, aSystem(), [
      {
        interval: '15s',
        input_series: [],
        promql_expr_test: ['0s', '10m'].map(eval_time => ({
          expr: 'count(ALERTS{alertname="Watchdog",alertstate="firing",severity="none",service="demo"})',
          eval_time,
          exp_samples: [{ labels: '{}', value: 1 }],
        })),
      },
    ]);
    expect(problems).toBe('');
  });
});
