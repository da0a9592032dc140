import { matches, percent, slo, system } from 'atalaya';
import { common, requests } from './base.js';
import type { Construct } from './case.js';
import { joined, of } from './series.js';

/** A counter that grows by so much each minute, in turn. */
function counting(...parts: readonly (readonly [minutes: number, perMinute: number])[]): string {
  let sum = 0;
  return joined(
    ...parts.map(([minutes, each]) =>
      of(minutes, () => {
        sum += each;
        return sum;
      }),
    ),
  );
}

const indicator = { errors: requests.where({ code: matches('5..') }), total: requests };

export const objective: Construct = {
  name: 'service level objective',
  system: () => {
    const kept = slo('availability', {
      service: 'demo',
      objective: percent(99),
      indicator,
      title: 'Availability',
      action: 'Roll back.',
    });
    return system('demo', { ...common, rules: [kept] });
  },
  cases: [
    {
      // 99 % leave 1 %: at 14.4 times as much the page comes.
      name: 'pages when the budget burns fast, and stops soon after it does no more',
      series: {
        'requests_total{code="200"}': counting([120, 1000], [60, 750], [60, 1000]),
        'requests_total{code="500"}': counting([120, 0], [60, 250], [60, 0]),
      },
      at: {
        119: {},
        170: { AvailabilityBurnsFast: 1, AvailabilityBurnsSlowly: 1 },
        // The short windows of five and thirty minutes have forgotten it.
        235: { AvailabilityBurnsSlowly: 1 },
      },
      values: [
        { minute: 170, expr: 'round(max(slo:current_burn_rate:ratio), 0.01)', is: 25 },
        { minute: 170, expr: 'max(slo:objective:ratio)', is: 0.99 },
        { minute: 170, expr: 'max(slo:error_budget:ratio)', is: 0.01 },
        { minute: 170, expr: 'max(slo:time_period:days)', is: 30 },
        {
          minute: 170,
          expr: 'count(sloth_slo_info{sloth_id="demo-availability",sloth_objective="99"})',
          is: 1,
        },
        {
          minute: 170,
          expr: 'count(slo:sli_error:ratio_rate5m{sloth_window="5m",sloth_service="demo",sloth_slo="availability"})',
          is: 1,
        },
      ],
    },
    {
      name: 'writes a ticket when it burns slowly',
      series: {
        'requests_total{code="200"}': counting([240, 960]),
        'requests_total{code="500"}': counting([240, 40]),
      },
      at: { 200: { AvailabilityBurnsSlowly: 1 } },
    },
    {
      name: 'is silent on as many errors as are promised',
      series: {
        'requests_total{code="200"}': counting([240, 992]),
        'requests_total{code="500"}': counting([240, 8]),
      },
      silent: 239,
      values: [{ minute: 239, expr: 'round(max(slo:period_error_budget_remaining:ratio), 0.1)', is: 0.2 }],
    },
    {
      name: 'keeps all of the budget where no error was ever counted',
      series: { 'requests_total{code="200"}': counting([120, 1000]) },
      silent: 119,
      values: [
        { minute: 119, expr: 'max(slo:sli_error:ratio_rate5m)', is: 0 },
        { minute: 119, expr: 'max(slo:period_error_budget_remaining:ratio)', is: 1 },
      ],
    },
    {
      name: 'has no share of nothing, and keeps what it knew of the period',
      series: {
        'requests_total{code="200"}': counting([60, 1000], [120, 0]),
        'requests_total{code="500"}': counting([60, 5], [120, 0]),
      },
      silent: 179,
      values: [
        { minute: 170, expr: 'slo:sli_error:ratio_rate5m', is: 'nothing' },
        { minute: 170, expr: 'max(slo:period_error_budget_remaining:ratio) > bool 0.4', is: 1 },
      ],
    },
    {
      name: 'bears a gap and a process that starts anew',
      series: {
        'requests_total{code="200"}': `${counting([60, 1000])} ${joined(of(20, '_'))} ${counting([60, 1000])}`,
        'requests_total{code="500"}': `${counting([60, 5])} ${joined(of(20, '_'))} ${counting([60, 5])}`,
      },
      silent: 139,
    },
  ],
};
