import { bytes, days, seconds } from 'atalaya';
import { describe, expect, it, test } from 'vitest';
import { probeSchema } from '../../../src/language/index.js';
import { expandProbe } from '../../../src/resolve/derived/probe/probe.js';
import { alerted, derivedValue, mistaken } from './value.js';

const common = { title: 'Front', action: 'Look.', targets: ['https://shop.example.com'], http: {} };
const expanded = (given: object = {}) =>
  expandProbe(derivedValue(probeSchema, { ...common, ...given }, { name: 'front' }));

describe('a probe', () => {
  it('is a job that asks the exporter for each target', () => {
    expect(expanded({ every: '1m', exporter: 'probes:9115' }).jobs).toMatchObject([
      {
        name: 'front',
        targets: ['https://shop.example.com'],
        metricsPath: '/probe',
        intervalMs: 60_000,
        timeoutMs: 10_000,
        params: { module: ['front'] },
        relabel: [{}, {}, { targetLabel: '__address__', replacement: 'probes:9115' }],
      },
    ]);
  });

  it.each<[object, object]>([
    [{ http: { status: [204, 200, 204] } }, { type: 'http', method: 'GET', validStatusCodes: [200, 204] }],
    [
      { http: undefined, tcp: { tls: true } },
      { type: 'tcp', tls: true },
    ],
    [{ http: undefined, icmp: {} }, { type: 'icmp' }],
    [
      { http: undefined, dns: { query: 'a.example' } },
      { type: 'dns', queryName: 'a.example', queryType: 'A' },
    ],
  ])('%o is a module of the exporter', (given, prober) => {
    expect(expanded(given).probeModules).toMatchObject([{ name: 'front', timeoutMs: 10_000, prober }]);
  });

  it('alerts on what it is asked to', () => {
    const found = expanded({
      down: { failures: 2 },
      slow: { over: seconds(2) },
      certificate: { expiresIn: days(14), severity: 'critical' },
    });
    expect(alerted(found)).toEqual({
      FrontDown:
        'critical after 0m: max_over_time(probe_success{job="front"}[31s500ms]) == 0 and count_over_time(probe_success{job="front"}[31s500ms]) >= 2 or max_over_time(up{job="front"}[31s500ms]) == 0 and count_over_time(up{job="front"}[31s500ms]) >= 2',
      FrontSlow: 'warning after 5m: avg_over_time(probe_duration_seconds{job="front"}[5m]) > 2',
      FrontCertificateExpires:
        'critical after 0m: probe_ssl_earliest_cert_expiry{job="front"} - time() < 1209600',
    });
    expect(found.alerts?.[1]?.summary).toEqual([
      'Front: ',
      { type: 'label', name: 'instance' },
      ' takes ',
      { type: 'value' },
    ]);
  });

  it('can be without alerts', () => {
    expect(alerted(expanded({ down: false }))).toEqual({});
  });
});

test.each<[string, object, string]>([
  ['a timeout beyond the interval', { timeout: '30s' }, 'timeout: probe/timeout'],
  ['a limit that is no time', { slow: { over: bytes(5) } }, 'slow.over: derived/quantity'],
  ['a limit of nothing', { slow: { over: seconds(0) } }, 'slow.over: derived/quantity'],
  [
    'a certificate that may expire at once',
    { certificate: { expiresIn: seconds(0) } },
    'certificate.expiresIn: derived/quantity',
  ],
])('%s is a mistake of the option', (_, given, expected) => {
  expect(mistaken(expanded(given))).toEqual([expected]);
});
