import { describe, expect, it } from 'vitest';
import {
  type ExpositionFormat,
  metricFaults,
  printExposition,
  readExposition,
} from '../../../src/formats/exposition/index.js';

const HAND_WRITTEN = `# The example of the documentation, and more.
   # HELP http_requests_total   The total number of HTTP requests. \\\\ \\n \\"
# TYPE http_requests_total counter
http_requests_total{method="post",code="200"} 1027 1395066363000
http_requests_total { method = "post" , code="400", }	3 1395066363000

# Escaping in label values:
msdos_file_access_time_seconds{path="C:\\\\DIR\\\\FILE.TXT",error="Cannot find file:\\n\\"FILE.TXT\\""} 1.458255915e9
metric_without_timestamp_and_labels 12.47
something_weird{problem="division by zero"} +Inf -3982045
nothing{}NaN
#
# TYPE rpc_duration_seconds summary
rpc_duration_seconds{quantile="0.5"} 4773
rpc_duration_seconds_sum 1.7560473e+07
rpc_duration_seconds_count 2693
# TYPE latency_seconds histogram
latency_seconds_bucket{le="0.05"} 24054
latency_seconds_bucket{le="+Inf"} 144320
latency_seconds_sum 53423
latency_seconds_count 144320
# TYPE "my.metric" gauge
{"my.metric","a.b"="c",d="e"} -0
`;

describe("Prometheus's text", () => {
  const { exposition, faults, comments, placeOf } = readExposition(HAND_WRITTEN, 'metrics.txt');

  it('is read as people write it', () => {
    expect(faults).toEqual([]);
    expect(exposition).toEqual({
      format: 'prometheus',
      families: [
        {
          name: 'http_requests_total',
          type: 'counter',
          help: 'The total number of HTTP requests. \\ \n \\"',
          samples: [
            {
              name: 'http_requests_total',
              labels: [
                { name: 'method', value: 'post' },
                { name: 'code', value: '200' },
              ],
              value: 1027,
              timestamp: 1395066363000,
            },
            {
              name: 'http_requests_total',
              labels: [
                { name: 'method', value: 'post' },
                { name: 'code', value: '400' },
              ],
              value: 3,
              timestamp: 1395066363000,
            },
          ],
        },
        {
          name: 'msdos_file_access_time_seconds',
          samples: [
            {
              name: 'msdos_file_access_time_seconds',
              labels: [
                { name: 'path', value: 'C:\\DIR\\FILE.TXT' },
                { name: 'error', value: 'Cannot find file:\n"FILE.TXT"' },
              ],
              value: 1458255915,
            },
          ],
        },
        {
          name: 'metric_without_timestamp_and_labels',
          samples: [{ name: 'metric_without_timestamp_and_labels', labels: [], value: 12.47 }],
        },
        {
          name: 'something_weird',
          samples: [
            {
              name: 'something_weird',
              labels: [{ name: 'problem', value: 'division by zero' }],
              value: Infinity,
              timestamp: -3982045,
            },
          ],
        },
        { name: 'nothing', samples: [{ name: 'nothing', labels: [], value: Number.NaN }] },
        {
          name: 'rpc_duration_seconds',
          type: 'summary',
          samples: [
            { name: 'rpc_duration_seconds', labels: [{ name: 'quantile', value: '0.5' }], value: 4773 },
            { name: 'rpc_duration_seconds_sum', labels: [], value: 17560473 },
            { name: 'rpc_duration_seconds_count', labels: [], value: 2693 },
          ],
        },
        {
          name: 'latency_seconds',
          type: 'histogram',
          samples: [
            { name: 'latency_seconds_bucket', labels: [{ name: 'le', value: '0.05' }], value: 24054 },
            { name: 'latency_seconds_bucket', labels: [{ name: 'le', value: '+Inf' }], value: 144320 },
            { name: 'latency_seconds_sum', labels: [], value: 53423 },
            { name: 'latency_seconds_count', labels: [], value: 144320 },
          ],
        },
        {
          name: 'my.metric',
          type: 'gauge',
          samples: [
            {
              name: 'my.metric',
              labels: [
                { name: 'a.b', value: 'c' },
                { name: 'd', value: 'e' },
              ],
              value: -0,
            },
          ],
        },
      ],
    });
    expect(metricFaults(exposition)).toEqual([]);
  });

  it('says the same when it is printed', () => {
    expect(readExposition(printExposition(exposition), 'again.txt').exposition).toEqual(exposition);
  });

  it('has places and comments', () => {
    const [requests] = exposition.families;
    expect(requests && placeOf(requests)?.position).toEqual({ file: 'metrics.txt', line: 2, column: 1 });
    expect(requests?.samples[1] && placeOf(requests.samples[1])?.position).toMatchObject({
      line: 5,
      column: 1,
    });
    expect(
      comments.map(({ text, place }) => `${place.position.line}:${place.position.column} ${text}`),
    ).toEqual(['1:1 The example of the documentation, and more.', '7:1 Escaping in label values:', '12:1 ']);
  });

  it('reads label names that objects have', () => {
    const [family] = readExposition('a{__proto__="x",constructor="y"} 1\n', 'a.txt').exposition.families;
    expect(family?.samples[0]?.labels).toEqual([
      { name: '__proto__', value: 'x' },
      { name: 'constructor', value: 'y' },
    ]);
  });
});

describe('OpenMetrics', () => {
  const text = `# TYPE acme_http_router_request_seconds summary
# UNIT acme_http_router_request_seconds seconds
# HELP acme_http_router_request_seconds Latency of \\"all\\" requests.
acme_http_router_request_seconds_sum{path="/api/v1",method="GET"} 9036.32
acme_http_router_request_seconds_count{path="/api/v1",method="GET"} 807283.0
acme_http_router_request_seconds_created{path="/api/v1",method="GET"} 1605281325.0
# TYPE foo counter
foo_total 17.0 1520879607.789 # {trace_id="oHg5"} 9.8 1520879607.5
foo_created 1520430000.123
# TYPE state stateset
state{state="a"} 0
state{state="b"} 1
# TYPE build info
build_info{version="8.2.7"} 1
# TYPE b gaugehistogram
b_bucket{le="0.1"} 8 # {} 0.054
b_bucket{le="+Inf"} 17
b_gcount 17
b_gsum 3.5
# EOF
`;
  const { exposition, faults } = readExposition(text, 'metrics.txt');

  it('is known by its end, and read', () => {
    expect(faults).toEqual([]);
    expect(metricFaults(exposition)).toEqual([]);
    expect(exposition.format).toBe('openmetrics');
    expect(exposition.families.map(({ name, samples }) => `${name} ${samples.length}`)).toEqual([
      'acme_http_router_request_seconds 3',
      'foo 2',
      'state 2',
      'build 1',
      'b 4',
    ]);
    expect(exposition.families[0]).toMatchObject({ unit: 'seconds', help: 'Latency of "all" requests.' });
    expect(exposition.families[1]?.samples[0]).toEqual({
      name: 'foo_total',
      labels: [],
      value: 17,
      timestamp: 1520879607789,
      exemplar: { labels: [{ name: 'trace_id', value: 'oHg5' }], value: 9.8, timestamp: 1520879607500 },
    });
  });

  it('says the same when it is printed', () => {
    expect(readExposition(printExposition(exposition), 'again.txt').exposition).toEqual(exposition);
  });
});

describe('faults', () => {
  it.each<[ExpositionFormat, string, string]>([
    ['prometheus', 'a b 1\n', '1:3 syntax: expected a value, found `b`'],
    ['prometheus', 'a\n', '1:2 syntax: the value of the sample is missing'],
    ['prometheus', '1a 1\n', '1:1 syntax: expected the name of a metric, found `1a`'],
    ['prometheus', 'a{b} 1\n', '1:4 syntax: expected =, found `}`'],
    ['prometheus', 'a{b=c} 1\n', '1:5 syntax: expected the value of a label in double quotes, found `c`'],
    ['prometheus', 'a{b="c} 1\n', '1:5 syntax: expected the value of a label in double quotes, found `"`'],
    ['prometheus', 'a{b="c" d="e"} 1\n', '1:9 syntax: expected , or }, found `d`'],
    ['prometheus', 'a{b="c",b="d"} 1\n', '1:9 syntax: the label "b" occurs twice'],
    ['prometheus', '{b="c"} 1\n', '1:1 syntax: the metric has no name'],
    ['prometheus', 'a{"b"} 1\n', '1:6 syntax: expected =, found `}`'],
    ['prometheus', '{"a","b"} 1\n', '1:6 syntax: the metric has two names'],
    ['prometheus', 'a 1 1.5\n', '1:5 syntax: a timestamp must be whole milliseconds'],
    ['prometheus', 'a 1 2 3\n', '1:7 syntax: expected the end of the line, found `3`'],
    ['prometheus', 'a 0x1\n', '1:3 syntax: expected a value, found `0x1`'],
    ['prometheus', 'a 1e999\n', '1:3 syntax: expected a value, found `1e999`'],
    ['prometheus', 'a 1\r\n', '1:4 syntax: a line must end with a line feed alone'],
    ['prometheus', '# TYPE a info\na 1\n', '1:10 syntax: `info` is not a type of metric'],
    ['prometheus', '# TYPE a gauge\n# TYPE a gauge\na 1\n', '2:1 metadata: the type of a is given twice'],
    ['prometheus', 'a 1\n# TYPE a gauge\n', '2:1 metadata: the type of a must be given before its samples'],
    ['prometheus', 'a 1\nb 1\na{c="d"} 1\n', '3:1 order: what belongs to a must stand together'],
    ['prometheus', 'a{b="c",d="e"} 1\na{d="e",b="c"} 1\n', '2:1 duplicate: this series is there twice'],
    ['prometheus', 'a 1', '1:4 end: the last line must end with a line feed'],
    ['prometheus', 'a \ud800\n', '1:3 encoding: half of a surrogate pair'],
    ['openmetrics', 'a 1\n', '2:1 end: the text must end with # EOF'],
    ['openmetrics', '# EOF\na 1\n', '2:1 end: nothing may follow # EOF'],
    ['openmetrics', '\n# EOF\n', '1:1 syntax: a line must not be empty'],
    ['openmetrics', '# a comment\n# EOF\n', '1:1 syntax: a line with # must be HELP, TYPE, UNIT or EOF'],
    ['openmetrics', 'a  1\n# EOF\n', '1:3 syntax: a metric and its value must be separated by one space'],
    ['openmetrics', '# TYPE a untyped\n# EOF\n', '1:10 syntax: `untyped` is not a type of metric'],
    ['openmetrics', 'a 1 # {b="c"}\n# EOF\n', '1:14 syntax: the value of the exemplar is missing'],
  ])('%s: %j', (format, text, expected) => {
    const { faults } = readExposition(text, 'a.txt', format);
    expect(
      faults.map(
        ({ kind, reason, place: { position } }) => `${position.line}:${position.column} ${kind}: ${reason}`,
      ),
    ).toEqual([expected]);
  });

  it('leave the other lines', () => {
    expect(readExposition('a 1\n?\nb 2\n', 'a.txt').exposition.families.map(({ name }) => name)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('the rules of metrics', () => {
  it.each<[string, string]>([
    ['# TYPE a counter\na 1', 'a counter has samples that end with _total, _created'],
    ['# TYPE a counter\na_total -1', 'a count must not be negative or NaN'],
    ['# TYPE a gauge\n# UNIT a seconds\na 1', 'the name must end with its unit, _seconds'],
    ['# TYPE a_x info\n# UNIT a_x x\na_x_info 1', 'a info must not have a unit'],
    ['# TYPE a info\na_info 2', 'the value of an info must be 1'],
    ['# TYPE a stateset\na{b="c"} 1', 'a state must be the label a'],
    ['# TYPE a stateset\na{a="c"} 2', 'the value of a state must be 0 or 1'],
    [
      '# TYPE a summary\na{quantile="2"} 1',
      'a quantile must have a number from 0 to 1 as its label quantile',
    ],
    ['# TYPE a histogram\na_bucket{le="1"} 1', 'a histogram must have a bucket with le="+Inf"'],
    [
      '# TYPE a histogram\na_bucket{le="2"} 1\na_bucket{le="1"} 1\na_bucket{le="+Inf"} 1',
      'buckets must be in the order of le',
    ],
    [
      '# TYPE a histogram\na_bucket{le="1"} 2\na_bucket{le="+Inf"} 1',
      'a bucket must hold at least what the one before it holds',
    ],
    [
      '# TYPE a histogram\na_bucket{le="+Inf"} 1\na_count 2\na_sum 1',
      'the count must be the value of the bucket with le="+Inf"',
    ],
    ['# TYPE a summary\na_count 1.5', 'a count must be a whole number'],
    ['# TYPE a summary\na_sum -1', 'the sum of a summary must not be negative'],
    ['# TYPE a gauge\na 1 # {} 1', 'only counters and buckets may have an exemplar'],
    [
      `# TYPE a counter\na_total 1 # {b="${'c'.repeat(128)}"} 1`,
      'the labels of an exemplar must not be longer than 128 characters together',
    ],
  ])('%j', (text, expected) => {
    const { exposition, faults } = readExposition(`${text}\n# EOF\n`, 'a.txt');
    expect(faults).toEqual([]);
    expect(metricFaults(exposition).map(({ reason }) => reason)).toEqual([expected]);
  });
});
