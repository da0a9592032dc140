import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';

import { describe, expect, it } from 'vitest';
import { supports } from '../../../src/core/index.js';
import {
  type Exposition,
  type ExpositionFormat,
  type MetricFamily,
  metricFaults,
  printExposition,
  readExposition,
  type Sample,
  SINCE,
} from '../../../src/formats/exposition/index.js';
import {
  engine,
  PROMETHEUS_VERSIONS,
  type PrometheusVersion,
  run,
  startPrometheus,
} from '../../engines/index.js';
import { python } from '../../engines/python.js';

const plainName = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,8}$/);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom('\\', '\n', '"', 'a\\nb', '{}', '# x', '\\"', ''),
);
const value = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Infinity, -Infinity, Number.NaN, 0, -0));
// The documentation has negative times too, and promtool reads them, but Prometheus does not scrape them.
const time = fc.option(fc.integer({ min: 0, max: 1e14 }), { nil: undefined });

/** A valid exposition. Quoted names only where they may be. */
function expositions(format: ExpositionFormat, quotedNames: boolean): fc.Arbitrary<Exposition> {
  const name = quotedNames
    ? fc.oneof(
        plainName,
        text.filter(name => name !== ''),
      )
    : plainName;
  const labels = fc.uniqueArray(
    fc.record({ name: name.filter(name => !/^(le|quantile|__name__)$/.test(name)), value: text }),
    {
      selector: label => label.name,
      maxLength: 3,
    },
  );
  const openMetrics = format === 'openmetrics';
  const exemplar = fc.record({
    labels: fc.constant([{ name: 'trace_id', value: 'a"b' }]),
    value,
    timestamp: time,
  });
  const family = fc
    .record({
      name: name
        .map(name => `${name}x`)
        .filter(name => !/_(total|created|sum|count|bucket|info|gsum|gcount)$/.test(name)),
      type: fc.constantFrom(undefined, 'gauge', 'counter', 'unknown', 'info', 'histogram', 'summary'),
      help: fc.option(text, { nil: undefined }),
      // All samples of a metric have a time, or none has.
      timestamp: time,
      points: fc.array(fc.record({ labels, value, exemplar: fc.option(exemplar, { nil: undefined }) }), {
        maxLength: 3,
      }),
    })
    .map(({ name, type, help, timestamp, points }): MetricFamily => {
      const known = type === 'info' && !openMetrics ? 'gauge' : (type as MetricFamily['type']);
      return clean({
        name,
        type: known,
        help: openMetrics ? help : help?.trimStart(),
        samples: points.flatMap((point, index) =>
          samples(name, known, format, { ...point, timestamp, index }),
        ),
      });
    })
    // A family of which nothing is said is not there.
    .filter(({ type, help, samples }) => type !== undefined || help !== undefined || samples.length > 0);
  return fc
    .uniqueArray(family, { selector: family => family.name, maxLength: 4 })
    .map(families => ({ format, families }));
}

function samples(
  name: string,
  type: MetricFamily['type'],
  format: ExpositionFormat,
  { index, labels, value, timestamp, exemplar }: Omit<Sample, 'name'> & { index: number },
): Sample[] {
  const own = [...labels, { name: 'index', value: String(index) }];
  const count = Number.isFinite(value) ? Math.round(Math.abs(value)) : 1;
  const openMetrics = format === 'openmetrics';
  const one = (suffix: string, value: number, more: Partial<Sample> = {}): Sample =>
    clean({ name: name + suffix, labels: own, value, timestamp, ...more });
  if (type === 'counter') return [one(openMetrics ? '_total' : '', count, openMetrics ? { exemplar } : {})];
  if (type === 'info') return [one('_info', 1)];
  if (type === 'histogram') {
    const bucket = (le: string, value: number) =>
      one('_bucket', value, { labels: [...own, { name: 'le', value: le }] });
    return [bucket('0.5', 0), bucket('+Inf', count), one('_count', count), one('_sum', count)];
  }
  if (type === 'summary') {
    return [
      one('', count, { labels: [...own, { name: 'quantile', value: '0.5' }] }),
      one('_count', count),
      one('_sum', count),
    ];
  }
  return [one('', value)];
}

/** Without what is undefined. */
function clean<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, key === 'exemplar' ? clean(part) : part]),
  ) as T;
}

describe.each<ExpositionFormat>(['prometheus', 'openmetrics'])('%s', format => {
  it('says after printing what it said before', () => {
    fc.assert(
      fc.property(expositions(format, true), exposition => {
        const { exposition: read, faults } = readExposition(printExposition(exposition), 'a.txt', format);
        expect(faults).toEqual([]);
        expect(read).toEqual(exposition);
        expect(metricFaults(read)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes the reader throw', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'ab_1.{}="\\,# \t\n\r+-e\u0000', '# TYPE a ', '# HELP a '),
      maxLength: 40,
    });
    fc.assert(
      fc.property(soup, text => {
        const { exposition, faults } = readExposition(text, 'a.txt', format);
        metricFaults(exposition);
        for (const { place } of faults) expect(place.span.start).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is printed', () => {
  it.each(PROMETHEUS_VERSIONS)('can be read by promtool %s', async version => {
    const printed = fc
      .sample(expositions('prometheus', false), { numRuns: 20, seed: 1 })
      .map(printExposition);
    for (const text of printed) {
      // 3 says that promtool would have chosen other names: it has read them.
      const { code, stderr } = await run(engine('promtool', version), ['check', 'metrics'], { input: text });
      expect({ text, stderr, read: code === 0 || code === 3 }).toEqual({ text, stderr, read: true });
    }
  });

  it.each(PROMETHEUS_VERSIONS)('can be scraped by Prometheus %s', async version => {
    const quotedNames = supports(version, SINCE.quotedNames);
    const printed = (['prometheus', 'openmetrics'] as const).flatMap(format =>
      fc
        .sample(expositions(format, quotedNames), { numRuns: 30, seed: 2 })
        .map(exposition => ({ format, text: printExposition(exposition) })),
    );
    expect(await scraped(version, printed)).toEqual(printed.map(() => ''));
  });

  it("can be read by OpenMetrics' reference parser", async () => {
    const printed = fc
      .sample(expositions('openmetrics', false), { numRuns: 200, seed: 1 })
      .map(printExposition);
    const program = [
      'import json, sys',
      'from prometheus_client.openmetrics.parser import text_string_to_metric_families as read',
      'failed = []',
      'for text in json.loads(sys.argv[1]):',
      '  try: list(read(text))',
      '  except Exception as e: failed.append([text, str(e)])',
      'print(json.dumps(failed), flush=True)',
    ].join('\n');
    const { firstLine, stop } = await python(['-c', program, JSON.stringify(printed)], []);
    await stop();
    expect(JSON.parse(firstLine)).toEqual([]);
  });
});

interface Printed {
  readonly format: ExpositionFormat;
  readonly text: string;
}

interface Answer {
  readonly data: {
    readonly activeTargets: readonly { health: string; lastError: string; labels: { index: string } }[];
  };
}

const MEDIA_TYPES = {
  prometheus: 'text/plain; version=0.0.4',
  openmetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
} as const;

/** Lets a Prometheus scrape each text, and returns what it has against each of them. */
async function scraped(version: PrometheusVersion, printed: readonly Printed[]): Promise<readonly string[]> {
  const server = createServer((request, response) => {
    const found = printed[Number(request.url?.slice(1))];
    response.writeHead(200, { 'Content-Type': MEDIA_TYPES[found?.format ?? 'prometheus'] }).end(found?.text);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const config = {
    scrape_configs: [
      {
        job_name: 'printed',
        scrape_interval: '1s',
        static_configs: printed.map((_, index) => ({
          targets: [`127.0.0.1:${port}`],
          labels: { __metrics_path__: `/${index}`, index: String(index) },
        })),
      },
    ],
  };
  const prometheus = await startPrometheus(version, JSON.stringify(config));
  try {
    for (;;) {
      const { data } = (await (await fetch(`${prometheus.url}/api/v1/targets`)).json()) as Answer;
      const targets = data.activeTargets;
      if (targets.length === printed.length && targets.every(({ health }) => health !== 'unknown')) {
        const errors = new Map(targets.map(({ labels, lastError }) => [Number(labels.index), lastError]));
        return printed.map((_, index) => errors.get(index) ?? 'not scraped');
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  } finally {
    await prometheus.stop();
    server.close();
  }
}
