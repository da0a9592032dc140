import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goText } from '../../../src/gotemplate/text.js';
import type { Alert, Text } from '../../../src/model/index.js';
import { PROMETHEUS_VERSIONS } from '../../engines/index.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { anAlert, aSelector, aSystem } from '../../fixtures/system.js';
import { testRules } from './rule-test.js';

const label = (name: string) => ({ type: 'label', name }) as const;
const value = { type: 'value' } as const;
const threshold = { type: 'threshold' } as const;

/** What the annotations and labels of an alert come to when it fires on one sample. */
function rendered(
  version: (typeof PROMETHEUS_VERSIONS)[number],
  alerts: readonly { alert: Alert; sample: string; queue?: string; annotations: Record<string, string> }[],
): Promise<string> {
  return testRules(version, aSystem({ alerts: alerts.map(({ alert }) => alert) }), [
    {
      interval: '15s',
      input_series: alerts.map(({ alert, sample, queue = 'mail' }) => ({
        series: `${seriesOf(alert)}{queue=${JSON.stringify(queue)}}`,
        values: sample,
      })),
      alert_rule_test: alerts.map(({ alert, queue = 'mail', annotations }) => ({
        eval_time: '0s',
        alertname: alert.name,
        exp_alerts: [
          {
            exp_labels: { ...alert.labels, queue, escalation: '0' },
            exp_annotations: { runbook_url: String(alert.runbookUrl), ...annotations },
          },
        ],
      })),
    },
  ]);
}

const seriesOf = ({ name }: Alert) => `series_of_${name}`;

/** An alert on a series of its own, with one text and a threshold. */
function textAlert(index: number, summary: Text, parts: Partial<Alert> = {}): Alert {
  const name = `Alert${index}`;
  const limit = parts.threshold ?? ({ operator: '>', value: 0 } as const);
  const signal = aSelector(`series_of_${name}`);
  return anAlert({
    name,
    expr: { type: 'binary', op: limit.operator, left: signal, right: { type: 'number', value: limit.value } },
    signal,
    threshold: limit,
    summary,
    description: [],
    action: [],
    ...parts,
  });
}

describe.each(PROMETHEUS_VERSIONS)('texts, by promtool %s', version => {
  it('come out as people wrote them', async () => {
    const alerts = HOSTILE.map((text, index) => ({
      alert: textAlert(index, [text, label('queue'), text], {
        labels: { ...anAlert().labels, note: text },
        runbookUrl: `https://runbooks.example.com/${text}`,
      }),
      sample: '1',
      annotations: { summary: `${text}mail${text}`, value: '1', threshold: '> 0' },
    }));
    expect(await rendered(version, alerts)).toBe('');
  });

  it('print the values of labels, whatever they hold', async () => {
    const alerts = HOSTILE.map((queue, index) => ({
      alert: textAlert(index, ['{', label('queue'), '}']),
      sample: '1',
      queue,
      annotations: { summary: `{${queue}}`, value: '1', threshold: '> 0' },
    }));
    expect(await rendered(version, alerts)).toBe('');
  });

  it('print labels that the rule adds, which $labels does not hold', async () => {
    const alert = textAlert(0, [label('severity'), ' of ', label('service'), label('nowhere')]);
    const annotations = { summary: 'critical of demo', value: '1', threshold: '> 0' };
    expect(await rendered(version, [{ alert, sample: '1', annotations }])).toBe('');
  });

  it('print values and thresholds in their unit', async () => {
    const cases: readonly [
      unit: string | undefined,
      limit: number,
      sample: number,
      printed: string,
      limited: string,
    ][] = [
      ['ratio', 0.05, 0.0712, '7.12%', '5%'],
      ['ratio', 0.001, 0.00123456, '0.1235%', '0.1%'],
      ['percent', 80, 91.25, '91.2%', '80%'],
      ['seconds', 2, 2.5, '2.5s', '2s'],
      ['seconds', 0.1, 0.25, '250ms', '100ms'],
      ['seconds', 3600, 5400, '1h 30m 0s', '1h'],
      ['bytes', 8e9, 8.5e9, '8.5GB', '8GB'],
      ['bytes', 512 * 2 ** 20, 600 * 2 ** 20, '600MiB', '512MiB'],
      ['bytes/seconds', 1e6, 2.5e6, '2.5MB/s', '1MB/s'],
      ['usd', 100, 134.2, '$134.20', '$100'],
      ['usd', 0.5, 1, '$1.00', '$0.50'],
      ['celsius', 85, 91.5, '91.5°C', '85°C'],
      ['count', 1500, 2e6, '2M', '1.5k'],
      ['count/seconds', 10, 12.5, '12.5/s', '10/s'],
      ['connections', 100, 120, '120', '100'],
      [undefined, 0.25, 0.5, '0.5', '0.25'],
    ];
    const alerts = cases.map(([unit, limit, sample, printed, limited], index) => ({
      alert: textAlert(index, [value, ' over ', threshold], {
        unit,
        threshold: { operator: '>', value: limit },
      }),
      sample: String(sample),
      annotations: { summary: `${printed} over ${limited}`, value: printed, threshold: `> ${limited}` },
    }));
    expect(await rendered(version, alerts)).toBe('');
  });

  it('notices a text that comes out otherwise', async () => {
    const alert = textAlert(0, ['as it is']);
    const annotations = { summary: 'otherwise', value: '1', threshold: '> 0' };
    expect(await rendered(version, [{ alert, sample: '1', annotations }])).toContain('FAILED');
  });
});

it('any text of braces, backslashes and quotes survives the template', async () => {
  const part = fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', '$', '-', ' ', 'a'), maxLength: 12 });
  const texts = fc.sample(fc.array(part, { minLength: 1, maxLength: 3 }), { numRuns: 60, seed: 1 });
  const alerts = texts.map((parts, index) => {
    const summary = parts.flatMap(each => [each, label('queue')]);
    return {
      alert: textAlert(index, summary),
      sample: '1',
      annotations: { summary: parts.map(each => `${each}mail`).join(''), value: '1', threshold: '> 0' },
    };
  });
  expect(await rendered('3.5', alerts)).toBe('');
  expect(goText('a {b} c')).toBe('a {b} c');
});

it('says where the panel is, for Grafana to link the alert', async () => {
  const panel = { dashboard: 'api', dashboardUid: 'demo-api', panel: 'errors', panelId: 17 };
  const alert = textAlert(0, ['x'], { panel });
  const annotations = {
    summary: 'x',
    value: '1',
    threshold: '> 0',
    dashboard_url: 'https://grafana.example.com/d/demo-api',
    panel_url: 'https://grafana.example.com/d/demo-api?viewPanel=17',
    __dashboardUid__: 'demo-api',
    __panelId__: '17',
  };
  expect(await rendered('3.5', [{ alert, sample: '1', annotations }])).toBe('');
});
