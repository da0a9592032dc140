import { matches, percent, slo, system } from 'atalaya';
import { describe, expect, it } from 'vitest';
import { fromYaml } from '../../src/formats/text/index.js';
import { common, requests } from './base.js';
import { compiled } from './prove.js';

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}

const kept = slo('requests-availability', {
  service: 'myservice',
  objective: percent(99.9),
  indicator: { errors: requests.where({ code: matches('5..|429') }), total: requests },
  title: 'Requests',
  action: 'Roll back.',
  labels: { team: 'myteam' },
});
const { files } = compiled(system('demo', { ...common, rules: [kept] }));
const rules = Object.values(files)
  .flatMap(text => (fromYaml(text) as { groups: readonly { rules: readonly Rule[] }[] }).groups)
  .flatMap(group => group.rules);
const recorded = rules.filter(({ record }) => record?.startsWith('slo'));

/** https://github.com/slok/sloth/blob/main/pkg/common/conventions/prometheus.go, and its example `getting-started`. */
describe('an objective is to dashboards what Sloth makes of it', () => {
  it('in the names of its series', () => {
    expect(recorded.map(({ record }) => record).sort()).toEqual(
      [
        ...['5m', '30m', '1h', '2h', '6h', '1d', '3d', '30d'].map(each => `slo:sli_error:ratio_rate${each}`),
        'slo:current_burn_rate:ratio',
        'slo:error_budget:ratio',
        'slo:objective:ratio',
        'slo:period_burn_rate:ratio',
        'slo:period_error_budget_remaining:ratio',
        'slo:time_period:days',
        'sloth_slo_info',
      ].sort(),
    );
  });

  it.each(recorded)('in the labels of $record', ({ record = '', labels }) => {
    const window = /ratio_rate(\w+)$/.exec(record)?.[1];
    const info = record === 'sloth_slo_info';
    expect(labels).toEqual({
      sloth_id: 'myservice-requests-availability',
      sloth_service: 'myservice',
      sloth_slo: 'requests-availability',
      team: 'myteam',
      ...(window === undefined ? {} : { sloth_window: window }),
      ...(info ? { sloth_mode: 'atalaya', sloth_spec: 'prometheus/v1', sloth_objective: '99.9' } : {}),
    });
  });

  // 14.4, 6, 3 and 1 times the error budget of 0.001.
  it.each([
    ['page', { '5m': 0.0144, '1h': 0.0144, '30m': 0.006, '6h': 0.006 }],
    ['ticket', { '2h': 0.003, '1d': 0.003, '6h': 0.001, '3d': 0.001 }],
  ])('in the windows and factors of the %s', (urgency, limits) => {
    const conditions = rules.filter(
      ({ expr, record }) => record?.includes('alert_condition') && expr.includes('sloth'),
    );
    const steps = rules.filter(({ labels }) => labels?.sloth_severity === urgency);
    expect(steps.length).toBeGreaterThan(0);
    const exprs = [...steps, ...conditions].map(({ expr }) => expr.replace(/\s+/g, ' '));
    const compared = exprs.flatMap(expr => [...expr.matchAll(/ratio_rate(\w+)\{[^}]*\} > ([\d.]+)/g)]);
    const found = compared.map(([, window, limit]) => `${window} > ${limit}`);
    expect(found).toEqual(
      expect.arrayContaining(Object.entries(limits).map(([window, limit]) => `${window} > ${limit}`)),
    );
  });
});
